import RaporDiagnostics
import RaporModel
import Yams

/// How people work, and what scores are called.
extension AppraisalFileReader {
  mutating func readCompetencies(into plan: inout AppraisalPlan) {
    let items = list(
      entries["competencies"], of: "a competency", known: ConfigOption.competency,
      like: "{id: teamwork, name: Teamwork}")
    var weights: [Int64?] = []
    for item in items {
      guard let competency = competency(item, of: items.count) else {
        weights.append(nil)
        continue
      }
      weights.append(item.keys["weight"] == nil ? nil : competency.weight)
      if plan.competencies.contains(where: { $0.id == competency.id }) {
        yaml.reject(
          item.node, "there are two competencies “\(competency.id)”", hint: "give one another id")
      }
      plan.competencies.append(competency)
    }
    plan.levels = levels()
    guard let entry = entries["competencies"], !items.isEmpty else { return checkShare(&plan) }
    if items.contains(where: { $0.keys["weight"] != nil }) {
      for item in items where item.keys["weight"] == nil {
        yaml.reportMissing(
          "weight", of: "the competency", among: ConfigOption.competency, at: yaml.place(item.node))
      }
      checkSum(weights, of: "the competencies", entry)
    }
    for key in ["kpi_share", "scale"] where entries[key] == nil {
      yaml.reportMissing(
        key, of: "an appraisal with competencies", among: ConfigOption.appraisal,
        at: entry.keyPlace)
    }
    plan.kpiShare = entries["kpi_share"].flatMap { yaml.rate($0.node, of: "kpi_share") } ?? 0
  }

  /// Without competencies, the results are all there is.
  private mutating func checkShare(_ plan: inout AppraisalPlan) {
    guard let entry = entries["kpi_share"], let share = yaml.rate(entry.node, of: "kpi_share"),
      share != 1_000_000
    else { return }
    yaml.reject(
      entry.node, "there are no competencies for the rest of the score",
      hint: "add “competencies”, or remove “kpi_share”")
  }

  private mutating func competency(
    _ item: (node: Node, keys: [String: YAMLFile.Entry]), of count: Int
  ) -> AppraisalPlan.Competency? {
    let options = ConfigOption.competency
    let id = needed("id", item, of: "the competency", among: options).flatMap { self.id($0) }
    let name = needed("name", item, of: "the competency", among: options).flatMap {
      yaml.localText($0, of: "name")
    }
    let meaning = item.keys["meaning"].flatMap { yaml.localText($0.node, of: "meaning") }
    let weight = item.keys["weight"].map { self.weight($0.node) }
    guard let id, let name, let weight = weight ?? 1_000_000 / Int64(max(1, count)) else {
      return nil
    }
    return AppraisalPlan.Competency(id: id, name: name, meaning: meaning, weight: weight)
  }

  private mutating func id(_ node: Node) -> String? {
    guard let text = yaml.text(node, of: "id")?.value else { return nil }
    if text.isPlainID { return text }
    yaml.reject(
      node, "“\(text)” cannot be the id of a competency",
      hint: "use lower-case letters, digits and _, a letter first, such as customer_focus")
    return nil
  }

  private mutating func levels() -> [AppraisalPlan.Level] {
    var levels: [AppraisalPlan.Level] = []
    for item in list(
      entries["scale"], of: "a level", known: ConfigOption.level, like: "{rating: 1, name: Low}")
    {
      let rating = needed("rating", item, of: "the level", among: ConfigOption.level).flatMap {
        yaml.integer($0, of: "rating", in: 0...100)
      }
      let name = needed("name", item, of: "the level", among: ConfigOption.level).flatMap {
        yaml.localText($0, of: "name")
      }
      guard let rating, let name else { continue }
      if let last = levels.last, rating <= last.rating {
        yaml.reject(
          item.node, "a rating is not above the one before it",
          hint: "write the scale in order, lowest first")
      }
      levels.append(AppraisalPlan.Level(rating: rating, name: name))
    }
    if let entry = entries["scale"], levels.last?.rating == 0 || levels.count == 1 {
      yaml.reject(entry.node, "a scale has two ratings or more", hint: "add those above")
    }
    return levels
  }

  mutating func readRatings(into plan: inout AppraisalPlan) {
    for item in list(
      entries["ratings"], of: "a rating", known: ConfigOption.rating,
      like: "{from: 2.5, name: Good}")
    {
      let from = needed("from", item, of: "the rating", among: ConfigOption.rating).flatMap {
        points($0, of: "from")
      }
      let name = needed("name", item, of: "the rating", among: ConfigOption.rating).flatMap {
        yaml.localText($0, of: "name")
      }
      guard let from, let name else { continue }
      check(from, after: plan.ratings.last, in: plan, item.node)
      plan.ratings.append(AppraisalPlan.Rating(from: from, name: name))
    }
  }

  private mutating func check(
    _ from: Int64, after last: AppraisalPlan.Rating?, in plan: AppraisalPlan, _ node: Node
  ) {
    if last == nil, from != 0 {
      yaml.reject(node, "the first rating does not begin at 0", hint: "write “from: 0”")
    } else if let last, from <= last.from {
      yaml.reject(
        node, "a rating begins where an earlier one does, or before it",
        hint: "write the ratings in order, lowest first")
    } else if from > plan.highestScore, !plan.kpis.isEmpty {
      yaml.reject(
        node, "nobody can have this rating: the highest score is \(points(plan.highestScore))",
        hint: "begin it at \(points(plan.highestScore)) or lower, or raise the scores of the bands")
    }
  }
}
