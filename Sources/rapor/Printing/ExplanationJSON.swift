import RaporMetrics
import RaporModel
import RaporPages
import RaporSources

extension ExplanationText {
  /// All of it as one JSON object on one line, with exact values.
  var json: String {
    let line = JSONWriter.line { object in
      writeFigure(to: &object)
      object.key("rows")
      object.inlineArray(explanation.counted) { item, text in write(item, to: &text) }
      object.key("exclusions")
      object.inlineArray(explanation.leftOut) { reason, text in write(reason, to: &text) }
      object.key("activities")
      object.inlineArray(explanation.activities) { row, text in write(row, to: &text) }
      if let activityRows {
        object.key("activity_rows")
        object.inlineArray(activityRows) { row, text in
          text.object { object in
            object.member("day", row.day.description)
            object.member("rep_id", row.rep)
            object.member("type", row.type)
            object.member("outcome", row.outcome)
            object.member("deal_id", row.deal)
            object.member("minutes", row.minutes)
            object.member("file", row.file)
            object.member("line", row.line)
          }
        }
      }
      object.key("quotas")
      object.inlineArray(explanation.quotas) { quota, text in write(quota, to: &text) }
      object.key("rivals")
      object.inlineArray(explanation.rivals) { rival, text in write(rival, to: &text) }
    }
    return String(decoding: line, as: UTF8.self)
  }

  private func writeFigure(to object: inout JSONWriter) {
    let value = explanation.value
    let words = book.words(for: value.metric)
    object.member("metric", value.metric.id)
    object.member("variant", value.metric.variant)
    object.member("name", words.name)
    object.member("meaning", words.meaning)
    object.member("formula", words.formula)
    object.member("formula_in_words", words.formulaInWords)
    object.member("definition", figures.digest(of: explanation.definition))
    object.member("scope", value.scope.name)
    object.member("scope_id", value.scope.id(in: figures.dataset))
    object.member("period_kind", value.period.kind.rawValue)
    object.member("period", value.period.key)
    object.member("from", value.period.start.description)
    object.member("to", value.period.lastDay.description)
    object.member("as_of", figures.dataset.asOf.description)
    object.member("unit", value.unit.rawValue)
    object.member("direction", value.direction.rawValue)
    object.number("value", value.value)
    object.number("numerator", value.numerator)
    object.number("denominator", value.denominator)
    object.member("n", value.n)
    object.member("reason", value.absence?.rawValue)
  }

  private func write(_ item: MetricCase, to text: inout JSONWriter) {
    text.object { object in
      object.member("part", item.part == .compared ? "compared" : "counted")
      object.number("adds", item.value)
      write(figures.fields(of: item), to: &object)
    }
  }

  private func write(_ fields: CaseFields, to object: inout JSONWriter) {
    object.member("kind", fields.kind)
    for field in fields.fields {
      if field.isNumber, !field.text.isEmpty {
        object.key(field.name)
        object.number(field.text)
      } else {
        object.member(field.name, field.text.isEmpty ? nil : field.text)
      }
    }
    let ledgers = figures.dataset.ledgers
    let source = fields.source.flatMap {
      ledgers.indices.contains(Int($0.file)) ? (ledgers[Int($0.file)].file, Int($0.line)) : nil
    }
    object.member("file", source?.0)
    object.member("line", source?.1)
  }

  private func write(_ reason: Explanation.LeftOut, to text: inout JSONWriter) {
    text.object { object in
      object.member("reason", reason.exclusion.reason.word)
      object.member("count", reason.exclusion.count)
      object.key("rows")
      object.inlineArray(reason.rows) { row, text in
        text.object { write(figures.fields(of: row), to: &$0) }
      }
    }
  }

  private func write(_ row: ActivityEvidence, to text: inout JSONWriter) {
    let tally = figures.dataset.activities
    text.object { object in
      object.member("day", row.day.description)
      object.member("type", tally.types[row.type])
      object.member("outcome", row.outcome.map { tally.outcomes[$0] })
      object.member("count", row.count)
      object.member("minutes", row.minutes)
    }
  }

  private func write(_ row: QuotaPart, to text: inout JSONWriter) {
    text.object { object in
      object.member("owner", figures.dataset.name(of: row.quota.owner))
      object.member("period", row.quota.period.key)
      object.key("target")
      object.number(figures.target(row.quota.target, of: row.quota))
      object.key("counts")
      object.number(figures.target(row.part, of: row.quota))
      object.member("row", source(row.quota.row))
    }
  }

  private func write(_ rival: MetricValue, to text: inout JSONWriter) {
    text.object { object in
      object.member("metric", rival.metric.id)
      object.member("variant", rival.metric.variant)
      object.member("name", book.words(for: rival.metric).name)
      object.number("value", rival.value)
      object.member("reason", rival.absence?.rawValue)
    }
  }
}

extension JSONWriter {
  /// Writes a key and an exact number; nil is `null`.
  mutating func number(_ name: String, _ ratio: Ratio?) {
    key(name)
    if let ratio { number(ratio.decimal(digits: MetricsTable.digits)) } else { null() }
  }
}
