import Diagnostics

/// Resolves every name of a template, and of all that it includes, against a view type, and makes a program of it.
///
/// An included template is bound once for each context, indentation, set of overridden blocks and place in the markup
/// that it is used in, as a routine of its own.
struct Binder {
  /// Sections and includes within each other, as templates have them.
  static let maximumDepth = 256
  /// Partials that include each other twice and twice again make much of little.
  static let maximumSize = 64 << 20
  static let maximumRoutines = 20_000

  let templates: [String: ParsedTemplate]
  let stringSlots: [String: Int]
  private(set) var diagnostics: [Diagnostic] = []
  private var mistakes: Set<Mistake> = []
  private(set) var hasMistakes = false
  /// The names of all templates that were reached.
  var used: Set<String> = []

  var literals: [UInt8] = []
  var routines: [Routine] = []
  var routineNumbers: [RoutineKey: Int] = [:]
  /// The routines that are not complete, outermost first.
  var unfinished: [RoutineKey] = []
  /// The routine that instructions are added to.
  var current = 0
  var calls: [RoutineCall] = []
  var blocks: [BlockEnvironment.Override: OverridingBlock] = [:]
  var environments: [BlockEnvironment] = [BlockEnvironment()]
  var environmentNumbers: [BlockEnvironment: Int] = [BlockEnvironment(): 0]
  /// The sections that are open between the page and the tag being bound.
  var entries: [SectionEntry] = []
  var depth = 0

  /// The blocks whose own content has been bound.
  var shownDefaults: Set<BlockPlace> = []
  /// The blocks whose own content gave way to another, with where they stand first.
  private var skippedDefaults: [BlockPlace: SkippedDefault] = [:]
  /// Nothing is added any more.
  var isOverfull = false

  var types: [BoundType] = []
  private var typeNumbers: [ObjectIdentifier: Int] = [:]
  private var valueRegisters: [FieldAccess.ValueKind: Int] = [:]
  private var stepRegisters: [StepKey: Int] = [:]
  private var registerCount = 0
  var isOpen = false

  init(templates: [String: ParsedTemplate], stringSlots: [String: Int]) {
    self.templates = templates
    self.stringSlots = stringSlots
  }

  /// A block where it is written.
  struct BlockPlace: Hashable {
    let template: String
    let offset: Int

    init(of block: TemplateBlock, in scope: Scope) {
      template = scope.template.name
      offset = block.open.range.lowerBound
    }
  }

  private struct SkippedDefault {
    let block: TemplateBlock
    let scope: Scope
    let markup: MarkupState
  }

  /// A part of a dotted name: the field of the view in a register.
  private struct StepKey: Hashable {
    let register: Int
    let field: String
  }

  /// A view type with the register that its views are kept in.
  struct BoundType {
    let view: ViewType
    let schema: ViewSchema
    let register: Int
  }

  /// A template in one of its uses.
  struct RoutineKey: Hashable {
    let template: String
    let context: BindingContext
    var indentation: Indentation
    let environment: Int
    let markup: MarkupState
  }

  struct Routine {
    let template: String
    var instructions: [Instruction] = []
    /// Where in the page the next instruction stands.
    var markup: MarkupState
    /// A literal after a section must not become part of it.
    var sectionEnd = 0
    var isComplete = false
    /// Bytes of text in the routine and all that it calls, if each section shows once.
    var size = 0
    /// A tag by which the routine calls itself, which only makes sense if it ends where it starts in the markup.
    var recursion: Place?
    /// How many sections were open where the routine started to be bound.
    let firstEntry: Int
  }

  /// What holds for a run of nodes in one template.
  struct Scope {
    let template: ParsedTemplate
    var context: BindingContext
    /// Comes before each line of the template.
    var indentation = Indentation()
    /// Is taken off each line of the template: an overridden block is indented as the block it replaces.
    var dedent = 0
    var environment = 0
    /// The tags that included the template, innermost first.
    var includes: [Place] = []

    func place(_ range: Range<Int>) -> Place { Place(path: template.path, range: range) }
  }

  mutating func bind(_ template: ParsedTemplate, to view: ViewType) -> Program? {
    let type = typeNumber(of: view)
    let register = types[type].register
    isOpen = types[type].schema.open != nil
    let context = BindingContext().pushing(.view(register: register, type: type))
    let key = RoutineKey(
      template: template.name, context: context, indentation: Indentation(), environment: 0, markup: MarkupState())
    _ = bindRoutine(key, template, includes: [])
    if !isOpen { reportEndlessCalls() }
    if isOverfull, !hasMistakes { report(.templateTooLarge(includes: [], at: Place(path: template.path))) }
    guard !hasMistakes else { return nil }
    return program
  }

  private var program: Program {
    var instructions: [Instruction] = []
    var ranges: [Range<Int>] = []
    for routine in routines {
      ranges.append(instructions.count..<instructions.count + routine.instructions.count)
      instructions += routine.instructions
    }
    return Program(
      literals: literals, instructions: instructions, routines: ranges,
      templates: routines.map(\.template), registerCount: registerCount,
      stringCount: stringSlots.count)
  }

  /// Mistakes in a template that is used in many places are reported for the first of them.
  mutating func report(_ diagnostic: Diagnostic) {
    hasMistakes = true
    if mistakes.insert(Mistake(diagnostic)).inserted { diagnostics.append(diagnostic) }
  }

  /// What makes two diagnostics the same to an author, though they were found on different ways to one place.
  struct Mistake: Hashable {
    let id: DiagnosticID
    let place: Place?

    init(_ diagnostic: Diagnostic) {
      self.id = diagnostic.id
      self.place = diagnostic.place
    }
  }

  mutating func failWithoutReport() { hasMistakes = true }

  mutating func typeNumber(of view: ViewType) -> Int {
    if let number = typeNumbers[view.id] { return number }
    let number = types.count
    typeNumbers[view.id] = number
    types.append(BoundType(view: view, schema: view.schema(), register: newRegister()))
    return number
  }

  mutating func register(of kind: FieldAccess.ValueKind) -> Int {
    if let register = valueRegisters[kind] { return register }
    let register = newRegister()
    valueRegisters[kind] = register
    return register
  }

  /// The register for what a dotted name goes through: the same one wherever that is the same.
  mutating func register(ofStep field: String, from register: Int) -> Int {
    let key = StepKey(register: register, field: field)
    if let known = stepRegisters[key] { return known }
    let new = newRegister()
    stepRegisters[key] = new
    return new
  }

  mutating func newRegister() -> Int {
    registerCount += 1
    return registerCount - 1
  }
}

// MARK: Blocks that no page shows

extension Binder {
  mutating func skip(_ block: TemplateBlock, _ scope: Scope) {
    let place = BlockPlace(of: block, in: scope)
    guard skippedDefaults[place] == nil else { return }
    skippedDefaults[place] = SkippedDefault(block: block, scope: scope, markup: routines[current].markup)
  }

  /// What is wrong with the own content of the blocks that gave way to another everywhere, if it were shown.
  var mistakesInSkippedDefaults: [BlockPlace: [Diagnostic]] {
    skippedDefaults.filter { !shownDefaults.contains($0.key) }.mapValues { skipped in
      var binder = self
      binder.diagnostics = []
      binder.mistakes = []
      binder.routines.append(
        Routine(template: skipped.scope.template.name, markup: skipped.markup, firstEntry: binder.entries.count))
      binder.current = binder.routines.count - 1
      binder.bind(skipped.block.nodes, skipped.scope)
      return binder.diagnostics
    }
  }
}

extension Binder {
  mutating func emit(_ instruction: Instruction) {
    routines[current].instructions.append(instruction)
  }

  mutating func emitLiteral(_ bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty, !isOverfull else { return }
    guard literals.count + bytes.count <= Self.maximumSize else {
      isOverfull = true
      return
    }
    routines[current].markup.advance(over: bytes)
    routines[current].size += bytes.count
    let start = literals.count
    literals.append(contentsOf: bytes)
    if case .literal(let range)? = routines[current].instructions.last, range.upperBound == start,
      routines[current].instructions.count > routines[current].sectionEnd
    {
      routines[current].instructions[routines[current].instructions.count - 1] = .literal(
        range.lowerBound..<literals.count)
    } else {
      emit(.literal(start..<literals.count))
    }
  }

  /// Adds an instruction that governs those that `body` adds.
  mutating func emit(_ instruction: (_ length: Int) -> Instruction, body: (inout Binder) -> Void) {
    let index = routines[current].instructions.count
    emit(instruction(0))
    body(&self)
    let end = routines[current].instructions.count
    routines[current].instructions[index] = instruction(end - index - 1)
    routines[current].sectionEnd = end
  }

  mutating func emitLineStart(_ indent: Range<Int>?, _ scope: Scope) {
    if scope.indentation.isGrowing { emit(.indentation) }
    emitLiteral(scope.indentation.bytes + dedented(indent, scope))
  }

  func dedented(_ indent: Range<Int>?, _ scope: Scope) -> [UInt8] {
    guard let indent else { return [] }
    return Array(scope.template.bytes[indent].dropFirst(scope.dedent))
  }
}
