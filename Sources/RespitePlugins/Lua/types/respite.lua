---@meta respite
-- For lua-language-server. Written by scripts/docs; nothing here runs.

---What a file returns.
---@class respite.Routine

---What `params` holds.
---@class respite.Parameter

---What the file of a plan returns.
---@class respite.Plan

---A routine's name, and the values that it gets.
---@class respite.Run
---@field [1] string the routine: NAME or PLUGIN/NAME
---@field with? table<string, string|number|boolean> values for its parameters

---A step of a plan.
---@class respite.Step
---@field at? string its time by the clock on the wall
---@field after? string in place of a time: the step whose end it waits for
---@field wait? string how long after that end
---@field if_skipped? "run"|"skip" what it does when that step was left out, "skip" unless given
---@field every? string in place of a time: again and again, in elapsed time
---@field from? string the first time of `every`
---@field to? string the last that it may have, on the next day if it is not after `from`
---@field limit? integer how many a day of `every`; they are never caught up
---@field run? string|(string|respite.Run)[] NAME or PLUGIN/NAME; of a list, one plays after the other: { "a", { "b", with = { … } } }
---@field with? table<string, string|number|boolean> values for the routine's parameters: { minutes = 3 }
---@field grace? string how long it is still on time, "10m" unless given
---@field late? "offer"|"skip" what becomes of it after that, "offer" unless given
---@field remind? string how long before its time to tell
---@field zone? string a zone that it keeps to, in place of the plan's
---@field id? string its name in the plan, the routine's unless given
---@field separation? boolean true for being apart: never late, and begun by the person alone

---@class respite.RoutineDefinition
---@field title? string its name for people
---@field about? string what it is, in a sentence or two
---@field evidence? string what is known of whether it helps
---@field params? table<string, respite.Parameter> values that a person may set
---@field chime? boolean true for a chime when all is done
---@field keeps? "nothing" "nothing": of it, and of what it plays, only that it was opened is kept
---@field run? fun(r: respite.R, p: table<string, any>) what it does; p has the values of the parameters
---@field closing? fun(r: respite.R, why: "done"|"stopped"|"failed") the last 5 seconds, however it ended: why is "done", "stopped" or "failed"

---@class respite.BreathingDefinition: respite.RoutineDefinition
---@field pattern? string|respite.BreatheOptions the breath: "4-4-6" or { inhale = 4, hold = 4, exhale = 6 }
---@field rounds? integer how many breaths, unless the person says otherwise
---@field minutes? number how long, in place of rounds
---@field words? table<string, string> words for phases: { inhale = "Smell the flower" }

---@class respite.GroundingDefinition: respite.RoutineDefinition
---@field prompts? string[] what to notice, in turn; {child} is a parameter's value
---@field pause? number seconds for each prompt, 12 unless given

---@class respite.AffirmationsDefinition: respite.RoutineDefinition
---@field lines? string[] one by one over slow breaths; {child} is a parameter's value
---@field breaths? integer breaths for each line, 2 unless given
---@field pattern? string|respite.BreatheOptions the breath, "4-6" unless given
---@field shuffle? boolean true for a new order each time

---@class respite.GoodbyeDefinition: respite.RoutineDefinition
---@field steps? string[] each done when a key is pressed; {child} is a parameter's value

---@class respite.TextDefinition
---@field default? string the value where none is given
---@field about? string what it is for

---@class respite.IntegerDefinition
---@field default? integer the value where none is given
---@field about? string what it is for
---@field min? number the lowest
---@field max? number the highest

---@class respite.NumberDefinition
---@field default? number the value where none is given
---@field about? string what it is for
---@field min? number the lowest
---@field max? number the highest

---@class respite.ChoiceDefinition
---@field default? string the value where none is given
---@field about? string what it is for
---@field choices? string[] what may be chosen

---@class respite.FlagDefinition
---@field default? boolean the value where none is given
---@field about? string what it is for

---@class respite.PlanDefinition
---@field title? string its name for people
---@field days? string|string[] when it applies, "daily" unless given; dates too: "2026-03-01"
---@field except? string|string[] days and dates that are left out
---@field day_start? string when its day begins, "00:00" unless given
---@field zone? string a zone that it keeps to when you travel: "Europe/Berlin"
---@field steps? respite.Step[] what comes when: see below

---@class respite.BreatheOptions
---@field pattern? string|respite.BreatheOptions in place of the phases
---@field inhale? number breathing in
---@field top_up? number a second, shorter breath in
---@field hold? number lungs full
---@field exhale? number breathing out
---@field rest? number lungs empty
---@field rounds? integer how many breaths, 1 unless given
---@field minutes? number how long, in place of rounds
---@field words? table<string, string> words for phases

---@class respite.SayOptions
---@field seconds? number how long they stay, as long as reading takes unless given

---@class respite.AskOptions
---@field timeout? number seconds after which it counts as skipped
---@field default? string the answer that a preview gives
---@field longest? integer characters that the answer may have: nothing typed is ever cut, so set it here
---@field thoughts? boolean true where it asks about thoughts: a stop line comes first, and words of crisis bring numbers to call

---@class respite.ChooseOptions
---@field timeout? number seconds after which it counts as skipped
---@field default? string|integer the answer that a preview gives

---@class respite.RateOptions
---@field timeout? number seconds after which it counts as skipped
---@field default? integer the answer that a preview gives
---@field min? integer the lowest, 0 unless given
---@field max? integer the highest, 10 unless given

---@class respite.ConfirmOptions
---@field timeout? number seconds after which it counts as skipped
---@field default? boolean the answer that a preview gives

---@class respite.PressOptions
---@field timeout? number seconds after which it counts as skipped

---@class respite.PageOptions
---@field timeout? number seconds after which it counts as skipped
---@field max? number what a full bar stands for, 100 unless given
---@field urgent? boolean true begins it with the numbers to call

---@class respite.RemembersOptions
---@field tell? boolean true says so to the person, once a session, where it is not

---What `run` and `closing` are given as `r`.
---@class respite.R
local r = {}

---Breathes in.
---
---```lua
---r:inhale(4, "Smell the flower")
---```
---@param seconds number how long; 0 leaves it out
---@param words? string in place of the usual ones
function r:inhale(seconds, words) end

---Lungs full and still. Left out for those who want no holds.
---
---```lua
---r:hold(2)
---```
---@param seconds number how long; 0 leaves it out
---@param words? string in place of the usual ones
function r:hold(seconds, words) end

---Breathes out.
---
---```lua
---r:exhale(6, "Blow out the candle")
---```
---@param seconds number how long; 0 leaves it out
---@param words? string in place of the usual ones
function r:exhale(seconds, words) end

---Lungs empty and still. Left out for those who want no holds.
---
---```lua
---r:rest(2)
---```
---@param seconds number how long; 0 leaves it out
---@param words? string in place of the usual ones
function r:rest(seconds, words) end

---A second, shorter breath in on top of the first.
---
---```lua
---r:top_up(1)
---```
---@param seconds number how long; 0 leaves it out
---@param words? string in place of the usual ones
function r:top_up(seconds, words) end

---Whole breaths, one after the other.
---
---```lua
---r:breathe { inhale = 4, exhale = 6, rounds = 5 }
---```
---@param pattern string|respite.BreatheOptions the breath; the table may hold all of the options
---@param options? respite.BreatheOptions
function r:breathe(pattern, options) end

---Words that stay for as long as reading them takes.
---
---```lua
---r:say("Kneel down to %s.", p.child)
---```
---@param text string the words
---@param ... any for each %s in the text, as in string.format
---@overload fun(self: respite.R, text: string, options: respite.SayOptions)
function r:say(text, ...) end

---Words that stay until others come. Goes on at once.
---
---```lua
---r:show("Breathe gently.")
---```
---@param text string the words
---@param ... any for each %s in the text, as in string.format
function r:show(text, ...) end

---Words in the language of the person, to be a part of others. Shows nothing.
---
---```lua
---local gesture = r:words("%s. Then: %s", "One hug", "One wave")
---```
---@param text string the words
---@param ... any for each %s in the text, as in string.format
---@return string words as they are shown
function r:words(text, ...) end

---Lets time pass.
---
---```lua
---r:wait(2.5)
---```
---@param seconds number how long
function r:wait(seconds) end

---A soft sound, where the person asked for sound. Goes on at once.
---
---```lua
---r:chime()
---```
function r:chime() end

---Asks for a line of text.
---
---```lua
---local song = r:ask("Which song was it today?")
---```
---@param text string the question
---@param ... any for each %s in the text, as in string.format
---@overload fun(self: respite.R, text: string, options: respite.AskOptions): string?
---@return string? answer the line; nil when it is skipped
---@return boolean? heavy true where thoughts were asked for, and the line has words of crisis; nil when it is skipped
function r:ask(text, ...) end

---Asks for one of several.
---
---```lua
---local way = r:choose("How do you leave?", { "Bus", "Car" })
---```
---@param text string the question
---@param choices string[] 1 to 20 texts
---@param options? respite.ChooseOptions
---@return string? choice the text; nil when it is skipped
---@return integer? number its number among the choices; nil when it is skipped
function r:choose(text, choices, options) end

---Asks for a whole number.
---
---```lua
---local knot = r:rate("How tight is the knot? 0 is loose, 10 is tight.")
---```
---@param text string the question
---@param ... any for each %s in the text, as in string.format
---@overload fun(self: respite.R, text: string, options: respite.RateOptions): integer?
---@return integer? rating the number; nil when it is skipped
function r:rate(text, ...) end

---Asks for yes or no.
---
---```lua
---if r:confirm("Once more?") then r:inhale(4) r:exhale(6) end
---```
---@param text string the question
---@param ... any for each %s in the text, as in string.format
---@overload fun(self: respite.R, text: string, options: respite.ConfirmOptions): boolean?
---@return boolean? yes true for yes, false for no; nil when it is skipped
function r:confirm(text, ...) end

---Waits for a key.
---
---```lua
---r:press("One hug. Take your time.")
---```
---@param text? string the words, "Press any key to go on." unless given
---@param ... any for each %s in the text, as in string.format
---@overload fun(self: respite.R, text: string, options: respite.PressOptions): boolean?
---@return boolean? pressed true; nil when it is skipped
function r:press(text, ...) end

---Lines to read together, or a plot, until a key is pressed. Needs no answer.
---
---```lua
---r:page("How the door went", { "0 is none.", { "Monday", 80 }, { "Friday", 40 } })
---```
---@param title string what it is about
---@param lines (string|[string, number])[] 1 to 200 texts; an amount { text, number } is shown with a bar
---@param options? respite.PageOptions
---@return boolean? read true; nil when it is skipped
function r:page(title, lines, options) end

---Shows whom to call: the emergency number of the person's country, and who is there to talk, until a key is pressed. Needs no answer.
---
---```lua
---r:support()
---```
---@return boolean? read true; nil when it is skipped
function r:support() end

---Counts rounds, and shows the person which one it is: of loops in loops, that of the outermost.
---
---```lua
---for i in r:rounds(3) do r:say("Squeeze number %d.", i) end
---```
---@param count integer how many
---@return fun(): integer rounds 1, 2, … count to a for
function r:rounds(count) end

---Does several things at once, and goes on when all have ended. If one fails, all end.
---
---```lua
---r:together(function() r:say("Slowly.", { seconds = 10 }) end, function() r:breathe("4-6") end)
---```
---@param ... fun(r: respite.R) what to do at once
function r:together(...) end

---Does something, and cuts it short when its time is up.
---
---```lua
---r:within(20, function() r:press("Put your shoes on. Ready?") end)
---```
---@param seconds number how long at most
---@param part fun(r: respite.R) what to do in that time
---@return boolean in_time true, or false if it was cut short
function r:within(seconds, part) end

---Plays another routine, then goes on.
---
---```lua
---r:play("calm-444", { rounds = 2 })
---```
---@param name string the routine: NAME or PLUGIN/NAME
---@param values? table<string, string|number|boolean> values for its parameters: { rounds = 2 }
function r:play(name, values) end

---One of a list, by chance.
---
---```lua
---r:say(r:pick { "Off we go.", "Ready, steady." })
---```
---@generic T
---@param list T[] with something in it
---@return T element one of them
function r:pick(list) end

---The same list in an order of chance.
---
---```lua
---for _, line in ipairs(r:shuffle { "One.", "Two." }) do r:say(line) end
---```
---@generic T
---@param list T[] it stays as it is
---@return T[] list a new list
function r:shuffle(list) end

---How long it has played.
---
---```lua
---if r:elapsed() > 60 then r:say("A minute.") end
---```
---@return number seconds seconds since the session began
function r:elapsed() end

---The date.
---
---```lua
---if r:today().weekday == "friday" then r:say("Two days together now.") end
---```
---@return { year: integer, month: integer, day: integer, weekday: string } today numbers, and weekday as "monday" and so on
function r:today() end

---The time of day.
---
---```lua
---if r:now().hour < 12 then r:say("Good morning.") end
---```
---@return { hour: integer, minute: integer } now numbers, hour from 0 to 23
function r:now() end

---A time of day as the person's clock shows it, to be a part of words.
---
---```lua
---r:say("Back at %s.", r:clock(14 * 60 + 30))
---```
---@param minutes integer since midnight: 870 for half past two
---@return string time "2:30 pm", or "14:30"
function r:clock(minutes) end

---The times of day in a text. Nothing is guessed: say them back with `r:clock`.
---
---```lua
---for _, time in ipairs(r:read_times("9:30, 5 pm")) do r:say(r:clock(time)) end
---```
---@param text string as it was typed: "2:30 pm and 5pm", "14h30, noon"
---@return number[] times minutes since midnight, in order, each once
---@return number[] unclear those that may be am or pm, where the person's clock has 12 hours, as am
---@return string[] unread the parts that are no times
function r:read_times(text) end

---Keeps a value for the next time. After `r:ask`, text lasts until the session ends, unless the person agrees: see `r:consent`.
---
---```lua
---r:remember("times", (r:recall("times") or 0) + 1)
---```
---@param key string a name of the plugin's own
---@param value? any text, a number, true, false or a table of those; nil forgets
function r:remember(key, value) end

---What a routine of the same plugin has remembered.
---
---```lua
---if r:recall("times") then r:say("Welcome back.") end
---```
---@param key string its name
---@return any value what was remembered, or nil
function r:recall(key) end

---Whether what it remembers now will be there the next time. It is not where the person keeps no journal, where that cannot be used, and in a routine that keeps nothing; ask before words promise it. Typed words need `r:consent` as well.
---
---```lua
---if r:remembers { tell = true } then r:say("This waits for you.") end
---```
---@param options? respite.RemembersOptions
---@return boolean remembers true where it will be
function r:remembers(options) end

---Notes a number in the journal. Of one name, the first in a session is before, the last after.
---
---```lua
---r:record("knot", 7)
---```
---@param measure string its name
---@param number number how much it is
function r:record(measure, number) end

---Notes words in the journal, where the person agrees: see `r:consent`.
---
---```lua
---r:note("We sang %s.", r:ask("Which song was it today?") or "nothing")
---```
---@param text string the words
---@param ... any for each %s in the text, as in string.format
function r:note(text, ...) end

---Asks whether typed words may be kept, unless the person has set `keep=on`, or keeps no journal. A yes holds for the session, a preview answers no.
---
---```lua
---if r:consent() then r:remember("song", r:ask("Which song?")) end
---```
---@return boolean may true where it may be kept
function r:consent() end

---Asks whether the person wants to go by a plan of the plugin, unless they do already. A preview answers no.
---
---```lua
---if r:offer_plan("updates") then r:say("The day knows of it.") end
---```
---@param name string that of plans/NAME.lua in the folder of the plugin
---@return boolean used true where it is in use now
function r:offer_plan(name) end

---The module.
---@class respite
local respite = {}

---A ritual of any kind: all of it is in `run`.
---
---```lua
---respite.routine { title = "Tea", run = function(r) r:say("Put the kettle on.") end }
---```
---@param definition respite.RoutineDefinition
---@return respite.Routine routine what the file returns
function respite.routine(definition) end

---A breath, again and again. A person may set rounds or minutes.
---
---```lua
---respite.breathing { title = "Long out-breath", pattern = "4-6", rounds = 6 }
---```
---@param definition respite.BreathingDefinition
---@return respite.Routine routine what the file returns
function respite.breathing(definition) end

---Prompts, each with time to do what it says. A person may set the pause.
---
---```lua
---respite.grounding { title = "Here", prompts = { "Feel your feet." }, pause = 10 }
---```
---@param definition respite.GroundingDefinition
---@return respite.Routine routine what the file returns
function respite.grounding(definition) end

---One line at a time over slow breaths. A person may set the breaths.
---
---```lua
---respite.affirmations { title = "Kind", lines = { "You are doing enough." } }
---```
---@param definition respite.AffirmationsDefinition
---@return respite.Routine routine what the file returns
function respite.affirmations(definition) end

---Steps that wait for a key, so that a child sets the pace.
---
---```lua
---respite.goodbye { title = "Wave", steps = { "One hug.", "One wave. Turn, and go." } }
---```
---@param definition respite.GoodbyeDefinition
---@return respite.Routine routine what the file returns
function respite.goodbye(definition) end

---A value that is text.
---
---```lua
---respite.text { default = "little one" }
---```
---@param definition? respite.TextDefinition
---@return respite.Parameter parameter what params holds
function respite.text(definition) end

---A value that is a whole number.
---
---```lua
---respite.integer { default = 3, min = 1, max = 10 }
---```
---@param definition? respite.IntegerDefinition
---@return respite.Parameter parameter what params holds
function respite.integer(definition) end

---A value that is a number.
---
---```lua
---respite.number { default = 2.5, min = 0.5, max = 10 }
---```
---@param definition? respite.NumberDefinition
---@return respite.Parameter parameter what params holds
function respite.number(definition) end

---A value that is one of several texts.
---
---```lua
---respite.choice { choices = { "bus", "car" }, default = "bus" }
---```
---@param definition? respite.ChoiceDefinition
---@return respite.Parameter parameter what params holds
function respite.choice(definition) end

---A value that is true or false: yes or no where it is typed.
---
---```lua
---respite.flag { default = false }
---```
---@param definition? respite.FlagDefinition
---@return respite.Parameter parameter what params holds
function respite.flag(definition) end

---A day's chain of routines, for a file in the folder `plans`.
---
---```lua
---respite.plan { steps = { { at = "07:10", run = "coherent" } } }
---```
---@param definition respite.PlanDefinition
---@return respite.Plan plan what the file returns
function respite.plan(definition) end

---What routines of the same plugin have remembered, for a plan that is made of it. A plan of a plugin is read anew whenever its time is looked at.
---
---```lua
---respite.recall("times")
---```
---@param key string its name
---@return any value what was remembered, or nil
function respite.recall(key) end

return respite
