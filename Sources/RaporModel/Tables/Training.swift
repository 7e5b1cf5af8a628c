/// A course that a rep took part in.
package struct Training: Hashable, Sendable {
  /// Who took part.
  package var rep: RepIndex
  /// The name of the course.
  package var course: String
  /// The day it was completed.
  package var day: Day
  /// The row it was read from.
  package var row: RowReference

  /// Records that a rep completed a course.
  package init(rep: RepIndex, course: String, day: Day, row: RowReference) {
    self.rep = rep
    self.course = course
    self.day = day
    self.row = row
  }
}
