-- Lets the person change the ladder: their own steps, fewer steps, another order.
local ladder = require "lib.ladder"

local longest = 60

local function listed(order, texts)
  local list = {}
  for place, id in ipairs(order) do list[place] = texts[id] end
  return list
end

-- The place that something is put at, 1 for the first.
local function ask_place(r, order, texts)
  local choices = { "At the very beginning" }
  for _, id in ipairs(order) do choices[#choices + 1] = r:words("After: %s", texts[id]) end
  local _, place = r:choose("Where does it belong?", choices)
  return place
end

local function add(r, order, texts)
  if #order >= ladder.most then
    r:say("The ladder is full. Remove a step first.")
    return
  end
  if not r:consent() and r:remembers { tell = true } then r:say("Then it's only for this time.") end
  local text = r:ask("What is the step? A few words, and how long it takes.", { longest = longest })
  if not text then return end
  ladder.add(r, order, text, ask_place(r, order, texts) or #order + 1)
end

local function remove(r, order, texts)
  if #order <= ladder.fewest then
    r:say("A ladder needs at least two steps.")
    return
  end
  local _, place = r:choose("Which one do you want to remove?", listed(order, texts))
  if place then ladder.remove(r, order, place) end
end

local function move(r, order, texts)
  local _, from = r:choose("Which one do you want to move?", listed(order, texts))
  if not from then return end
  local others = table.move(order, 1, #order, 1, {})
  table.remove(others, from)
  local to = ask_place(r, others, texts)
  if to then ladder.move(r, order, from, to) end
end

local function begin_again(r, order)
  if r:confirm("Go back to the original steps? Your notes stay.") then
    ladder.begin_again(r, order)
  end
end

local changes = {
  { "It's fine as it is" },
  { "Add a step of my own", add },
  { "Remove a step", remove },
  { "Move a step", move },
  { "Go back to the original ladder", begin_again },
}

return function(r)
  r:remembers { tell = true }
  local names = {}
  for index, change in ipairs(changes) do names[index] = change[1] end
  repeat
    local _, index = r:choose("What would you like to change?", names)
    local change = index and changes[index][2]
    if change then change(r, ladder.steps(r)) end
  until not change
end
