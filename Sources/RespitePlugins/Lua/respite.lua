-- The `respite` module: what authors write against, built on the host's functions. The kinds of
-- routine here are made of what every author has, so that they are examples of it.

local host, lines = ...
-- `lines`: what lines are in the person's language, by what they are in the file.

-- Words ----------------------------------------------------------------------------------------

-- What ends a sentence of someone's own, and quotes in it, do not go with the line around it:
-- "One hug." before ". Then" needs one full stop, and inside quotes there are those of the other sort.
local single = {
  ['"'] = "'", ["“"] = "‘", ["”"] = "’", ["„"] = "‚", ["«"] = "‹", ["»"] = "›",
}

local function first(text) return text:match("^" .. utf8.charpattern) or "" end
local function last(text) return text:match(utf8.charpattern .. "$") or "" end

-- A value for a place inside quotes. Quotes around all of it are there already.
local function requoted(value)
  local head, tail = first(value), last(value)
  if single[head] and single[tail] and #value > #head + #tail then
    local inside, is_one = value:sub(#head + 1, -#tail - 1), true
    for double in pairs(single) do is_one = is_one and not inside:find(double, 1, true) end
    if is_one then value = inside end
  end
  for double, other in pairs(single) do value = value:gsub(double, other) end
  return value
end

-- A value between two parts of a line, and what is left of the second.
local function fitted(value, before, after)
  local mark = first(after)
  local head = single[last(before)] and single[mark] and mark or ""
  if head ~= "" then value = requoted(value) end

  local tail = after:sub(#head + 1)
  local stop = tail:match("^[.,;:!?]")
  if not stop then return value, after end
  -- "p. m." keeps its own before a comma.
  if stop == "." or not value:find("%f[%a]%a%.$") then
    local bare = value:gsub("[%s.]+$", "")
    if bare ~= "" then value = bare end
  end
  local ending = value
  if single[last(ending)] or last(ending) == "'" or last(ending) == "’" then
    ending = ending:sub(1, -#last(ending) - 1)
  end
  local own = last(ending)
  local has_end = own == "." or own == "!" or own == "?" or own == "…"
  if has_end and (stop == "." or stop == own) and tail:sub(2, 2) ~= stop then tail = tail:sub(2) end
  return value, head .. tail
end

local function needs_fitting(value) return type(value) == "string" and value:find('[.!?"\194\226]') end

-- The text with what `put` gives for each place that is found in it: a value, and what stands for it.
local function woven(text, pattern, value_of, put)
  local parts = {}
  while true do
    local start, stop = text:find(pattern)
    if not start then break end
    local before, found, after = text:sub(1, start - 1), text:sub(start, stop), text:sub(stop + 1)
    local value = value_of(found)
    if needs_fitting(value) then value, after = fitted(value, before, after) end
    parts[#parts + 1] = before
    parts[#parts + 1] = put(found, value)
    text = after
  end
  parts[#parts + 1] = text
  return table.concat(parts)
end

-- string.format, where "%2$s" takes the second value: another language may need another order.
local function format(text, ...)
  local values = table.pack(...)
  if text:find("%%%d%$") then
    local given, count = values, 0
    values = {}
    text = text:gsub("%%(%d)%$", function(place)
      count = count + 1
      values[count] = given[tonumber(place)]
      return "%"
    end)
    values.n = count
  end
  for i = 1, values.n do
    if needs_fitting(values[i]) then
      local place = 0
      text = woven(text, "%%[-+ #0-9.]*[%a%%]",
        function(found)
          if found ~= "%%" then place = place + 1 end
          return found == "%s" and values[place] or nil
        end,
        function(found, value)
          if found == "%s" then values[place] = value end
          return found
        end)
      break
    end
  end
  return string.format(text, table.unpack(values, 1, values.n))
end

-- The same in the person's language. A value may be a line, too. A translation that does not fit
-- the values is not used.
local function translated(text, ...)
  local line = lines[text]
  local values = table.pack(...)
  for i = 1, values.n do values[i] = lines[values[i]] or values[i] end
  if line then
    local fine, result = pcall(format, line, table.unpack(values, 1, values.n))
    if fine then return result end
  end
  return format(text, table.unpack(values, 1, values.n))
end

-- The words of r:name(text, values…, options): formatted where there are values.
local function words(name, self, text, ...)
  if type(self) ~= "userdata" then host.fail_self(name) end
  local count = select("#", ...)
  local options = count > 0 and (select(count, ...))
  if type(options) == "table" then count = count - 1 else options = nil end
  if type(text) ~= "string" then
    local instead = type(text) == "number" and (": write r:%s(\"%%s\", number)"):format(name) or ""
    host.fail(("r:%s: the words must be text, not %s%s"):format(name, type(text), instead))
  end
  if count > 0 then
    local fine, result = pcall(next(lines) and translated or format, text, ...)
    if not fine then
      if result:find("no value", 1, true) then result = "it has more gaps such as %s than values after it" end
      host.fail(("r:%s: %s"):format(name, result))
    end
    text = result
  else
    text = lines[text] or text
  end
  if options then host.check("r:" .. name, options) end
  return text, options or {}
end

-- A list with its texts in the person's language. Whatever else an author has put there stays, to
-- be refused in every language alike.
local function each_translated(list)
  if type(list) ~= "table" or not next(lines) then return list end
  local own = {}
  for key, text in pairs(list) do own[key] = lines[text] or text end
  return own
end

-- The handle: what `run` gets as r ---------------------------------------------------------------

local r = {}

function r:say(text, ...)
  local line, options = words("say", self, text, ...)
  return host.say(self, line, options.seconds)
end

function r:show(text, ...)
  return host.show(self, (words("show", self, text, ...)))
end

function r:words(text, ...)
  return (words("words", self, text, ...))
end

function r:note(text, ...)
  return host.note(self, (words("note", self, text, ...)))
end

-- Asked in the host's words, so that no plugin can make it sound like something else.
function r:consent()
  local keeps, question = host.keeps(self)
  if keeps ~= false then return keeps == true end
  local may = host.confirm(self, lines[question] or question, nil, false, true) == true
  if may then host.consent() end
  return may
end

-- Told in the host's words, once a session.
function r:remembers(options)
  if options then host.check("r:remembers", options) end
  local lasts, told = host.remembers(self, options and options.tell)
  if told then host.say(self, lines[told] or told) end
  return lasts
end

-- In the host's words, too: a plan is the person's to take up.
function r:offer_plan(name)
  local in_use, question, told, title = host.offered(self, name)
  if in_use ~= false then return in_use == true end
  if not host.confirm(self, translated(question, title), nil, false, true) then return false end
  local used = host.use_plan(self, name)
  if used then host.say(self, lines[told] or told) end
  return used
end

-- The run whose person has been told where to stop.
local warned
local stop_lines = {
  "Is it about not wanting to live, or hurting yourself or your child?",
  "Then stop here. Ctrl-G shows who to call; in plain lines, type ?.",
}

function r:ask(text, ...)
  local prompt, options = words("ask", self, text, ...)
  if not options.thoughts then
    return host.ask(self, prompt, options.timeout, options.default, options.longest)
  end
  -- Before the first one, so that nobody walks through a worksheet with such a thought.
  if warned ~= self then
    warned = self
    for _, line in ipairs(stop_lines) do self:say(line) end
  end
  local line = host.ask(self, prompt, options.timeout, options.default, options.longest, true)
  return line, line ~= nil and host.is_heavy(self, line)
end

function r:confirm(text, ...)
  local prompt, options = words("confirm", self, text, ...)
  return host.confirm(self, prompt, options.timeout, options.default)
end

function r:press(text, ...)
  local prompt, options = words("press", self, text or "Press any key to go on.", ...)
  return host.press(self, prompt, options.timeout)
end

-- A line is text, or { text, amount }.
function r:page(title, shown, options)
  local prompt = words("page", self, title)
  if options then host.check("r:page", options) end
  options = options or {}
  local own = each_translated(shown)
  if own ~= shown then
    for key, line in pairs(own) do own[key] = each_translated(line) end
  end
  return host.page(self, prompt, options.timeout, options.max or 100, own, options.urgent)
end

-- Numbers are the host's alone: no plugin knows where a person is, and none may guess.
function r:support() return host.support(self) end

function r:rate(text, ...)
  local prompt, options = words("rate", self, text, ...)
  return host.rate(self, prompt, options.timeout, options.default, options.min or 0, options.max or 10)
end

function r:choose(text, choices, options)
  local prompt = words("choose", self, text)
  if options then host.check("r:choose", options) end
  options = options or {}
  local default = lines[options.default] or options.default
  local index = host.choose(self, prompt, options.timeout, default, each_translated(choices))
  if index then return choices[index], index end
end

local leaving = { __close = host.leave }

-- for i in r:rounds(6) do … end
function r:rounds(count)
  host.enter(self, count)
  local index = 0
  return function()
    if index >= count then return nil end
    index = index + 1
    host.round(index)
    return index
  end, nil, nil, setmetatable({}, leaving)
end

-- r:breathe { inhale = 4, exhale = 6, rounds = 5 }, or r:breathe("4-6", { rounds = 5 })
function r:breathe(spec, options)
  if type(self) ~= "userdata" then host.fail_self("breathe") end
  local steps, rounds = host.pattern(self, spec, options)
  for _ in self:rounds(rounds) do
    for _, step in ipairs(steps) do
      host[step.phase](self, step.seconds, step.words)
    end
  end
end

function r:pick(list)
  if type(self) ~= "userdata" then host.fail_self("pick") end
  if type(list) ~= "table" or #list == 0 then host.fail("r:pick: it needs a list with something in it") end
  return list[host.random(self, #list)]
end

function r:shuffle(list)
  if type(self) ~= "userdata" then host.fail_self("shuffle") end
  if type(list) ~= "table" then host.fail("r:shuffle: it needs a list") end
  local result = table.move(list, 1, #list, 1, {})
  for i = #result, 2, -1 do
    local j = host.random(self, i)
    result[i], result[j] = result[j], result[i]
  end
  return result
end

-- The module -------------------------------------------------------------------------------------

local respite = {}

for _, form in ipairs { "text", "integer", "number", "choice", "flag" } do
  respite[form] = function(definition) return host.parameter(form, definition) end
end

-- respite.NAME makes a routine of that kind. A `run` of its own is used as it is; else `build` makes
-- one from the fields of the kind.
local function constructor(name, kind, build)
  respite[name] = function(definition, ...)
    if type(definition) == "table" and getmetatable(definition) == false and select("#", ...) > 0 then
      host.fail(("respite:%s has a colon: write respite.%s { … }"):format(name, name))
    end
    host.check("respite." .. name, definition)
    local params = {}
    if definition.params then
      for name, parameter in next, definition.params do params[name] = parameter end
    end
    local routine = {
      title = definition.title, about = definition.about, evidence = definition.evidence,
      keeps = definition.keeps,
      run = definition.run, closing = definition.closing, params = params,
    }
    if not routine.run and build then routine.run = build(definition, params) end
    if definition.chime and routine.run then
      local run = routine.run
      routine.run = function(r, p)
        run(r, p)
        r:chime()
      end
    end
    return host.define(kind, routine)
  end
end

-- The texts of a kind's own field, such as `steps`, with "{child}" for the value of that parameter.
local function filled(texts, p)
  local result = {}
  for i, text in ipairs(texts) do
    result[i] = woven(lines[text] or text, "{[%a_][%w_]*}",
      function(found)
        local name = found:sub(2, -2)
        local value = p[name] == nil and "" or tostring(p[name])
        return lines[value] or value
      end,
      function(_, value) return value end)
  end
  return result
end

local function check_names(kind, texts, params)
  for _, text in ipairs(texts) do
    for name in text:gmatch("{([%a_][%w_]*)}") do
      if not params[name] then
        host.fail(("respite.%s: {%s} in a text needs a parameter of that name in params"):format(kind, name))
      end
    end
  end
end

constructor("routine", "ritual")

-- A pattern, again and again. A person may set `rounds`, or `minutes` in its place; a routine with
-- a parameter of its own for one of them does without the other.
constructor("breathing", "breathing", function(d, params)
  if not d.pattern then host.fail("respite.breathing: give it a pattern, such as \"4-6\", or a run function") end
  host.pattern(nil, d.pattern, { words = d.words })
  if not params.rounds and not params.minutes then
    params.rounds = respite.integer {
      default = not d.minutes and (d.rounds or 6) or nil, min = 1, max = 500, about = "how many breaths" }
    params.minutes = respite.number {
      default = d.minutes, min = 0.5, max = 60, about = "how long, in place of rounds" }
  end
  return function(r, p)
    -- Where both are there, one is preset, and the other is what the person chose.
    local by_minutes = p.minutes and not (d.minutes and p.rounds)
    r:breathe(d.pattern, {
      rounds = not by_minutes and p.rounds or nil, minutes = by_minutes and p.minutes or nil, words = d.words })
  end
end)

-- Prompts, each with time to do what it says.
constructor("grounding", "grounding", function(d, params)
  if not d.prompts then host.fail("respite.grounding: give it prompts = { \"…\", \"…\" } or a run function") end
  params.pause = params.pause or respite.number {
    default = d.pause or 12, min = 2, max = 120, about = "seconds for each prompt" }
  check_names("grounding", d.prompts, params)
  return function(r, p)
    local prompts = filled(d.prompts, p)
    for i in r:rounds(#prompts) do r:say(prompts[i], { seconds = p.pause }) end
  end
end)

-- One line at a time over a few slow breaths, in the order written or by chance.
constructor("affirmations", "affirmations", function(d, params)
  if not d.lines then host.fail("respite.affirmations: give it lines = { \"…\", \"…\" } or a run function") end
  params.breaths = params.breaths or respite.integer {
    default = d.breaths or 2, min = 1, max = 20, about = "breaths for each line" }
  check_names("affirmations", d.lines, params)
  local pattern = d.pattern or "4-6"
  host.pattern(nil, pattern)
  return function(r, p)
    local lines = filled(d.shuffle and r:shuffle(d.lines) or d.lines, p)
    for i in r:rounds(#lines) do
      r:show(lines[i])
      r:breathe(pattern, { rounds = p.breaths })
    end
  end
end)

-- Steps, each done when a key is pressed: a child sets the pace.
constructor("goodbye", "goodbye", function(d, params)
  if not d.steps then host.fail("respite.goodbye: give it steps = { \"…\", \"…\" } or a run function") end
  check_names("goodbye", d.steps, params)
  return function(r, p)
    local steps = filled(d.steps, p)
    for i in r:rounds(#steps) do r:press(steps[i]) end
  end
end)

-- A day's chain of routines.
function respite.plan(definition) return host.plan(definition) end

function respite.recall(key) return host.recalled(key) end

for name, method in pairs(r) do r[name] = framed(method) end
for name, constructor in pairs(respite) do respite[name] = framed(constructor) end
for _, name in ipairs { "inhale", "hold", "exhale", "rest", "top_up", "wait", "chime",
                        "together", "within", "play", "elapsed", "today", "now", "clock", "read_times",
                        "remember", "recall", "record" } do
  r[name] = host[name]
end

-- Both are sealed: a plugin can neither change them nor ask for what is not there.
local function sealed(name, functions)
  local function unknown(_, field) host.unknown(name, tostring(field)) end
  return {
    __index = setmetatable(functions, { __index = unknown }),
    __newindex = function() host.fail(name .. " cannot be changed: keep your own values in a local") end,
    __metatable = false,
    __name = name,
  }
end

return setmetatable({}, sealed("respite", respite)), sealed("r", r)
