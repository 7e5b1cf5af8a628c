import RaporDiagnostics
import RaporModel

/// Who shares a deal with its owner, and how much of it.
struct DealSharing {
  /// What a row says.
  enum Part {
    case none
    /// The co-owner's position and share in hundredths of a percent.
    case shared(Int, Int32)
    /// The row is left out, and in its ledger.
    case leftOut
  }

  private let table: FileTable
  private let shares: ShareColumn
  private let coOwner: Int?
  private let share: Int?

  init(_ table: FileTable, _ shares: ShareColumn) {
    self.table = table
    self.shares = shares
    coOwner = table.given("co_owner_id")
    share = table.given("co_owner_share")
  }

  /// The part of a row's co-owner, of those whom the table names.
  func part(_ row: Int, owner: Int, _ coOwners: NamedReps, _ state: inout LoadState) -> Part {
    guard coOwner != nil || share != nil else { return .none }
    let (name, text) = (table.text(coOwner, row), table.text(share, row))
    guard let text else {
      if let name, !shares.isUndecided {
        warn("the deal has a co-owner, “\(name)”, and no share", coOwner, row, &state)
      }
      return .none
    }
    guard !shares.isUndecided else { return .none }
    guard let hundredths = shares.share(text) else {
      reject(text, row, &state)
      return .leftOut
    }
    guard let position = coOwners[row] else {
      // A share for all rows says nothing about a deal that nobody shares.
      let isForAll = text == share.flatMap { table.file.cells[$0].fixedText }
      if hundredths > 0, !isForAll {
        warn("the deal has a share of \(text) and no co-owner", share, row, &state)
      }
      return .none
    }
    guard position != owner else {
      warn("the deal's owner is its co-owner too", coOwner, row, &state)
      return .none
    }
    return .shared(position, hundredths)
  }

  private func warn(_ fault: String, _ column: Int?, _ row: Int, _ state: inout LoadState) {
    state.problems.report(.coOwner, in: table.file.csv.name, group: "") {
      (
        "\(fault); all of it is the owner's", table.place(column, row),
        "fill in both, or neither; one share for all rows goes under `defaults: {co_owner_share: 50%}`"
      )
    }
  }

  private func reject(_ text: String, _ row: Int, _ state: inout LoadState) {
    state.exclude(
      .unreadableNumber, table.file.ledger, line: table.rows.lines[row],
      "\(shares.name) “\(text)”")
    state.problems.report(.unreadableNumber, in: table.file.csv.name, group: shares.name) {
      (
        "“\(text)” in “\(shares.name)” is no share from 0 % to 100 %; the row is left out",
        table.place(share, row), "write it as 30%, 0.3 or 30, as the other rows do"
      )
    }
  }
}
