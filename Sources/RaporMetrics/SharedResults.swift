package import RaporModel

/// What figures of one scope take from the rows of others, or from rows after their period.
///
/// A page of a rep is made of the rep's rows, of texts and settings, and of this. What is new here must be
/// added, or pages made earlier would be taken for right: a test edits rows at random and compares.
extension Figures {
  /// Takes in all of it but accounts, whose purchases others may have won, and history.
  package func addSharedResults(to digest: inout ContentDigest) {
    addData(to: &digest)
    addColumns(to: &digest)
    addPeriods(to: &digest)
    addLimits(to: &digest)
    people.loads.add(to: &digest)
    people.trainings.add(to: &digest)
    for lead in dataset.leads {
      digest.add(lead.deal.flatMap { dataset.deals[checked: $0]?.id.rawValue } ?? "")
      digest.add(lead.firstResponseAt?.minutes)
      digest.add(lead.respondedOn)
    }
  }

  /// Who and what there is.
  private func addData(to digest: inout ContentDigest) {
    digest.add(dataset.asOf)
    for (rep, isActive) in zip(dataset.reps, dataset.reps.indices.map { activeReps[$0] }) {
      digest.add(rep.id.rawValue)
      digest.add(rep.name)
      digest.add(isActive)
    }
    for stage in dataset.stages {
      digest.add(stage.name)
      digest.add(stage.outcome.rawValue)
    }
    for scope in scopes {
      digest.add(scope.name)
      digest.add(scope.id(in: dataset))
      digest.add(hasRows(scope))
    }
    for name in dataset.activities.types + dataset.activities.outcomes { digest.add(name) }
    for definition in definitions {
      digest.add(definition.metric.id)
      digest.add(definition.metric.variant)
    }
  }

  /// What kinds of facts the data has at all.
  private func addColumns(to digest: inout ContentDigest) {
    for attribute in dataset.attributes.keys.sorted() { digest.add(attribute.rawValue) }
    let flags = [
      hasQuantities, hasCosts, hasExpectedCloses, hasSharedDeals, hasLostAmounts, hasActivities,
      hasDealActivities, stageHistory.isEmpty, tables.hasLeadResponses, people.accounts.hasMargins,
      people.accounts.hasProducts,
    ]
    for flag in flags { digest.add(flag) }
    for ledger in dataset.ledgers { digest.add(ledger.file) }
  }

  /// When there are figures, and what the median rep did.
  private func addPeriods(to digest: inout ContentDigest) {
    digest.add(firstClose)
    for (period, median) in zip(periods, periods.map(medianRep)) {
      digest.add(period.key)
      digest.add(period.start)
      digest.add(period.end)
      digest.add(median?.activities)
      digest.add(median?.revenue)
    }
  }

  /// What is learnt from all deals and leads.
  private func addLimits(to digest: inout ContentDigest) {
    digest.add(staleLimitDays)
    digest.add(leadMaturityDays)
    digest.add(stageOdds.overall)
    for odds in stageOdds.ofStage { digest.add(odds) }
  }
}

extension ContentDigest {
  /// Takes in a fraction, or that there is none.
  mutating func add(_ ratio: Ratio?) {
    add(ratio?.numerator)
    add(ratio?.denominator)
  }
}

extension TrainingBook {
  /// Takes in what courses changed, of whoever took them and of the others.
  func add(to digest: inout ContentDigest) {
    for trial in trials {
      digest.add(trial != nil)
      guard let trial else { continue }
      let others = trial.others.sorted { $0.key < $1.key }
      for (scope, change) in [(-1, trial.own)] + others {
        digest.add(scope)
        digest.add(change.people)
        for sums in [change.before, change.after] {
          digest.add(sums.upper)
          digest.add(sums.lower)
          digest.add(sums.leftOut)
        }
      }
    }
  }
}
