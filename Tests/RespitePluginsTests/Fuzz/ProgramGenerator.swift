import RespiteCore

/// Writes routines by chance from a grammar: mostly what an author would write, partly what nobody
/// should. The same seed gives the same routine.
struct ProgramGenerator {
  private var chance: SeededGenerator

  init(seed: UInt64) { chance = SeededGenerator(seed: seed) }

  mutating func routine() -> String { expanded("$routine", depth: 0) }

  /// Replaces each `$name` by one of that rule's choices; deep inside by the first, which is short.
  private mutating func expanded(_ text: String, depth: Int) -> String {
    var result = ""
    var rest = Substring(text)
    while let mark = rest.firstIndex(of: "$") {
      result += rest[..<mark]
      let name = rest[rest.index(after: mark)...].prefix { $0.isLetter }
      rest = rest[name.endIndex...]
      let choices = Self.rules[String(name)] ?? ["nil"]
      let choice = depth > 14 ? 0 : Int.random(in: 0..<choices.count, using: &chance)
      result += expanded(choices[choice], depth: depth + 1)
    }
    return result + rest
  }

  /// A choice that is there several times is taken as often.
  private static let rules: [String: [String]] = [
    "routine": [
      """
      local respite = require "respite"
      local kept
      return respite.routine {
        title = "By chance",
        params = { n = respite.integer { default = 2, min = 0, max = 9 } },
        run = function(r, p)
          $block
        end,
        $closing
      }
      """
    ],
    "closing": ["", "", "closing = function(r, why) $block end"],
    "block": [
      "$call", "$statement\n$statement", "$statement\n$call\n$statement\n$statement", "$statement",
      "$call\n$call\n$statement\n$call", "$statement\n$end",
    ],
    "end": ["return", "return r", "error('no')", "error({})", "error()", "do return $value end"],
    "statement": ["$call", "$call", "$nested", "$nested", "pcall(function() $odd end)"],
    "nested": [
      "$call", "for i in r:rounds($number) do $block end",
      "for i in r:rounds($number) do $block if i > 1 then break end end",
      "r:together($function)", "r:together($function, $function, $function)",
      "r:within($number, $function)", "pcall($function)", "$odd",
      "local fine, why = xpcall($function, function(e) $call return e end)",
      "local go = coroutine.wrap(function(...) $block end) go($value) pcall(go)",
      "local co = coroutine.create($function) coroutine.resume(co) coroutine.resume(co, $value) "
        + "coroutine.close(co)",
      "for i = 1, 3 do $block end", "if $value then $block else $block end",
      "do local c <close> = setmetatable({}, { __close = $function }) $block end",
      "local f = $function f(r, p)", "r:play('other', { rounds = $number })",
      "r:play($text, $value)",
      "r:play('routine')", "while r:elapsed() < 9 do r:wait(1) $block end",
    ],
    "call": [
      "r:wait($number)", "r:inhale($number)", "r:hold($number)", "r:exhale($number, $text)",
      "r:rest($number)", "r:top_up($number)", "r:chime()", "r:say($text)",
      "r:say($text, { seconds = $number })", "r:show($text)", "r:say('%d of %s', $value, $value)",
      "r:breathe($breath)", "kept = r:ask($text)", "kept = r:choose($text, $list)",
      "kept = r:rate($text, { min = $number, max = $number })",
      "kept = r:confirm($text, { timeout = $number })", "r:press($text)", "kept = r:pick($list)",
      "kept = r:shuffle($list)", "kept = r:elapsed()", "kept = r:today()", "kept = r:now().hour",
    ],
    "odd": [
      "r.say($value, $value)", "r:nothing()", "respite.text()", "respite.none()",
      "table.sort({3, 1, 2}, function(a, b) $call return a < b end)",
      "local s = ('abc'):gsub('.', $function)", "for k, v in pairs($value) do kept = k end",
      "local s = string.format('%s', setmetatable({}, { __tostring = $function }))",
      "local t = setmetatable({}, { __index = $function, __gc = $function }) kept = t.x",
      "local t = setmetatable({}, { __add = $function }) kept = t + t", "undeclared = 1",
      "local f = load($text) f()", "kept = #$value", "kept = $value .. $value",
      "kept = $value < $value", "kept = $value + $value", "coroutine.yield($value)",
      "print($value)", "r = $value", "local s = string.rep('x', $number)", "kept = r kept:wait(1)",
      "collectgarbage()", "require($text)", "local s = ($text):find($text)",
      "table.concat($value)", "setmetatable($value, $value)", "r:together(r, $value)",
      "local s = ('x'):rep(1e9)", "local t = {} for i = 1, 1e9 do t[i] = {} end",
      "kept = pcall(coroutine.yield, $value)", "kept = tostring($value) .. ('%p'):format($value)",
      "local last for i = 1, 400 do local before = last "
        + "last = coroutine.create(function() local c <close> = setmetatable({}, { __close = function() "
        + "if before then coroutine.close(before) end $call end }) coroutine.yield() end) "
        + "coroutine.resume(last) end coroutine.close(last)",
      "local co = coroutine.create($function) coroutine.resume(co) kept = coroutine.close(co) "
        + "pcall(coroutine.resume, co)",
      "local s = (('x'):rep(1e4)):gsub($pattern, $function)",
      "local s = (('x'):rep(1e4)):find(($pattern):rep(9) .. '$')",
      "local s = (('x'):rep(1e4)):gsub('', setmetatable({}, { __index = table.concat }))",
      "load('local f f = function(n) if n == 0 then error(1) end return 1 + f(n - 1) end f(5000)')()",
      "load(('return a' .. (' or a'):rep(2000)), '=' .. $text)",
      "local s = table.concat(setmetatable({}, { __index = $function }), ',', 1, 9)",
      "error(setmetatable({}, { __tostring = $function }))", "error('\\27[2J\\0')",
    ],
    "pattern": ["''", "'()'", "'x'", "'(x?)'", "'x-'", "'%f[x]'", "'$'", "'(()x)'"],
    "function": [
      "function(r) $call end", "function(...) $block end", "function(r) $block end",
      "function(r) $block end", "function(r) r:within($number, function(r) $block end) end",
      "$value",
    ],
    "number": [
      "1", "2", "2.5", "3", "4", "5.5", "6", "p.n", "4", "4", "-1", "0", "1/0", "0/0", "1e300",
      "math.maxinteger", "'4'", "nil", "{}", "21", "0.01",
    ],
    "text": [
      "'Look.'", "'What do you hear?'", "'Grüße, %s'", "'おかえり'", "'You come back.'", "'other'",
      "''", "'%d'", "'%'", "nil", "7", "'\\27[2J'", "'\\xff\\xfe'", "('x'):rep(5000)",
      "'\\u{202e}abc'", "'\\0'", "'[z-a]'", "'%b'",
    ],
    "breath": [
      "'4-6'", "'4-4-4'", "'4-4-4-4', { rounds = 2 }", "{ inhale = 3, exhale = 6, rounds = 2 }",
      "'5-5', { minutes = 0.5 }", "'0-0'", "'1-1'", "''", "nil", "{ inhale = $value, exhale = 4 }",
      "'4-400-4'",
    ],
    "list": ["{ 'one', 'two', 'three' }", "{ 'one', 'two' }", "{}", "nil", "{ 1, {} }", "'abc'"],
    "value": [
      "nil", "true", "1", "-2.5", "'text'", "{}", "{ 1, 2, x = 3 }", "r", "p", "p.n", "kept",
      "print",
      "coroutine.running()", "function() return 1 end", "math.huge", "r.say", "respite",
    ],
  ]
}
