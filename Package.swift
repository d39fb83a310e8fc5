// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "respite",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-system", from: "1.5.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.0.0"),
  ],
  targets: [
    // The system's Lua 5.4: a module map and a header.
    .systemLibrary(
      name: "CLua", pkgConfig: "lua5.4",
      providers: [.apt(["liblua5.4-dev"]), .brew(["lua@5.4"])]),
    // Everything that may longjmp: protected calls, budgets, replaced library functions.
    .target(name: "CLuaHost", dependencies: ["CLua"]),
    // What Swift cannot import of timers, signals and termios.
    .target(name: "CTerminal"),

    .target(name: "LuaRuntime", dependencies: ["CLuaHost"]),
    .target(name: "Terminal", dependencies: ["CTerminal"]),
    .target(
      name: "RespiteCore",
      resources: [
        .embedInCode("Crisis/Words/crisis-en.txt"), .embedInCode("Crisis/Words/crisis-de.txt"),
        .embedInCode("Crisis/Words/crisis-es.txt"),
      ]),
    .target(
      name: "RespitePlugins",
      dependencies: [
        "LuaRuntime", "RespiteCore", .product(name: "SystemPackage", package: "swift-system"),
      ],
      // The types are for authors' editors.
      exclude: ["Lua/types"],
      resources: [.embedInCode("Lua/respite.lua"), .embedInCode("Locale")]),
    // What happened, in SQLite.
    .target(
      name: "RespiteJournal",
      dependencies: ["RespiteCore", .product(name: "GRDB", package: "GRDB.swift")]),
    .executableTarget(
      name: "respite",
      dependencies: [
        "RespitePlugins", "RespiteJournal", "RespiteCore", "LuaRuntime", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      resources: [
        .embedInCode("Support/helplines.tsv"), .embedInCode("Support/emergency.tsv"),
        .embedInCode("Support/countries.tsv"), .embedInCode("Support/zones.tsv"),
        .embedInCode("Templates"),
      ]),

    // What scripts/bench measures of the engine.
    .executableTarget(
      name: "EngineBenchmark",
      dependencies: [
        "RespitePlugins", "LuaRuntime", .product(name: "SystemPackage", package: "swift-system"),
      ]),

    // What scripts/docs writes: the types for editors, and the reference.
    .executableTarget(name: "ReferenceWriter", dependencies: ["RespitePlugins", "RespiteCore"]),

    .testTarget(
      name: "LuaRuntimeTests", dependencies: ["LuaRuntime", "CLua"],
      resources: [.embedInCode("Lua/differential.lua")]),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal", "VirtualTerminal"]),
    .testTarget(
      name: "RespiteCoreTests", dependencies: ["RespiteCore", "TimelineDrawing"],
      resources: [
        .embedInCode("Crisis/Sentences/crisis-en.txt"),
        .embedInCode("Crisis/Sentences/ordinary-en.txt"),
        .embedInCode("Crisis/Sentences/crisis-de.txt"),
        .embedInCode("Crisis/Sentences/ordinary-de.txt"),
        .embedInCode("Crisis/Sentences/crisis-es.txt"),
        .embedInCode("Crisis/Sentences/ordinary-es.txt"),
      ]),
    .testTarget(
      name: "RespitePluginsTests",
      dependencies: ["RespitePlugins", "ReferenceWriter", "TimelineDrawing"],
      exclude: ["Ladder/lives.lua"],
      resources: [.embedInCode("BeginnerMistakes.txt"), .embedInCode("WordsToAvoid.txt")]),
    .testTarget(
      name: "RespiteJournalTests",
      dependencies: ["RespiteJournal", .product(name: "GRDB", package: "GRDB.swift")]),
    .testTarget(
      name: "RespiteTests",
      dependencies: [
        "respite", "RespitePlugins", "RespiteJournal", "RespiteCore", "VirtualTerminal",
        "TimelineDrawing",
      ],
      exclude: ["Goldens"]),
    .testTarget(name: "EndToEndTests", dependencies: ["CHarness", "VirtualTerminal"]),
    // A terminal emulator and a minimal shell, for tests.
    .target(name: "VirtualTerminal", path: "Tests/Support/VirtualTerminal"),
    .target(name: "CHarness", path: "Tests/Support/CHarness"),
    // Scripts given as lists, and timelines drawn as text, for tests.
    .target(
      name: "TimelineDrawing", dependencies: ["RespiteCore"], path: "Tests/Support/TimelineDrawing"),
  ],
  swiftLanguageModes: [.v6]
)
