import RaporCoaching
import RaporModel
extension Phrasebook {
  func sentence(_ m: Message, currency: Currency) -> String { m.id.rawValue }
  func name(of k: Note.Kind) -> String { k.rawValue }
  func name(of k: Note.Certainty) -> String { k.rawValue }
}
