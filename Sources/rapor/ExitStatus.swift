import ArgumentParser

/// How the program ends.
enum ExitStatus: Int32, Error {
  /// What was asked for is made.
  case made = 0
  /// The input has errors, or warnings with `--strict`.
  case inputErrors = 1
  /// The arguments make no sense.
  case usage = 2
  /// The disk or the system refused.
  case environment = 3
}

/// Runs the command that the arguments name, and ends the process.
///
/// It stands outside `Rapor.main`, which is isolated to the main actor: closures made there trap on
/// other threads.
func runProgram() -> Never {
  Rapor.exit(withError: ExitCode(status(of: CommandLine.arguments.dropFirst()).rawValue))
}

private func status(of arguments: ArraySlice<String>) -> ExitStatus {
  do {
    var command = try Rapor.parseAsRoot(Array(arguments))
    try command.run()
    return .made
  } catch let status as ExitStatus {
    return status
  } catch {
    return answer(to: error)
  }
}

/// Help and the version were asked for; everything else is an argument that makes no sense.
private func answer(to error: any Error) -> ExitStatus {
  let text = Rapor.fullMessage(for: error) + "\n"
  let console = Console(isQuiet: false)
  guard Rapor.exitCode(for: error).isSuccess else {
    console.report(text)
    return .usage
  }
  do {
    try console.write(text)
    return .made
  } catch {
    return .environment
  }
}
