/// Runs a program. One renderer renders one page.
struct Renderer {
  /// Sections and partials within each other, as the data has them: a thousand is far beyond any page and well within
  /// the stack.
  static let maximumDepth = 1000

  private let program: Program
  private let strings: [String]
  private var registers: [ViewPointer]
  private var indentation: [UInt8] = []
  private var depth = 0
  private(set) var isTooDeep = false
  var output: [UInt8]
  /// Kept only where it is asked for, because reading the clock takes longer than most partials do.
  private(set) var metrics: TemplateMetrics?

  init(
    program: Program, root: ViewPointer, strings: [String], output: consuming [UInt8], metrics: TemplateMetrics? = nil
  ) {
    self.program = program
    self.metrics = metrics
    self.strings = strings
    self.registers = [ViewPointer](repeating: root, count: program.registerCount)
    self.output = output
  }

  mutating func run() {
    program.literals.withUnsafeBufferPointer { literals in
      program.instructions.withUnsafeBufferPointer { instructions in
        runRoutine(0, Code(literals: literals, instructions: instructions))
      }
    }
  }

  private struct Code {
    let literals: UnsafeBufferPointer<UInt8>
    let instructions: UnsafeBufferPointer<Instruction>
  }

  private mutating func runRoutine(_ routine: Int, _ code: Code) {
    guard metrics != nil else { return run(program.routines[routine], code) }
    let start = ContinuousClock.now
    let length = output.count
    run(program.routines[routine], code)
    metrics?.add(program.templates[routine], ContinuousClock.now - start, bytes: output.count - length)
  }

  private mutating func run(_ range: Range<Int>, _ code: Code) {
    guard depth < Self.maximumDepth, !isTooDeep else {
      isTooDeep = true
      return
    }
    depth += 1
    defer { depth -= 1 }
    var index = range.lowerBound
    while index < range.upperBound {
      let instruction = code.instructions[index]
      index += 1
      switch instruction {
      case .literal(let range):
        output.append(contentsOf: UnsafeBufferPointer(rebasing: code.literals[range]))
      case .text(let register, let read):
        output.appendEscaped(read(registers[register]))
      case .number(let register, let read):
        output.append(contentsOf: String(read(registers[register])).utf8)
      case .markup(let register, let read):
        output.append(contentsOf: read(registers[register]).bytes)
      case .unescaped(let register, let read):
        output.append(contentsOf: read(registers[register]).utf8)
      case .string(let slot):
        output.appendEscaped(strings[slot])
      case .jsonText(let register, let read):
        output.appendEscapedForJSON(read(registers[register]))
      case .jsonString(let slot):
        output.appendEscapedForJSON(strings[slot])
      case .enter(let register, let enter, let into, let length):
        let previous = registers[into]
        enter(registers[register]) { view in
          registers[into] = view
          run(index..<index + length, code)
        }
        registers[into] = previous
        index += length
      case .test(let register, let test, let expected, let length):
        // The instructions simply follow on where the test holds.
        if test(registers[register]) != expected { index += length }
      case .call(let call):
        self.call(call, code)
      case .choose(let register, let read, let calls):
        if let call = calls[read(registers[register])] { self.call(call, code) }
      case .indentation:
        output.append(contentsOf: indentation)
      }
    }
  }

  private mutating func call(_ call: Instruction.Call, _ code: Code) {
    guard !call.indent.isEmpty || call.restartsIndentation else {
      runRoutine(call.routine, code)
      return
    }
    let previous = indentation
    if call.restartsIndentation { indentation = [] }
    indentation += code.literals[call.indent]
    runRoutine(call.routine, code)
    indentation = previous
  }
}
