-- What comes before the first ladder, and before one is opened again: who is with the child, whether
-- the person trusts them, and whether it is right to stay close just now. Staying for a reason is not
-- avoidance, and then nothing is offered. Only a yes is a yes: what is skipped waits.


local function nobody_yet(r)
  r:say("Then that comes first: finding someone you trust.")
  r:say("A few words about that: respite run understand topic=someone")
  return false
end

local function not_trusted(r)
  r:say("Then staying close makes sense. That isn't avoidance.")
  r:say("You can come back to this when it's someone you trust.")
  return false
end

local function waits(r)
  r:say("That's fine. The steps can wait until you know.")
  return false
end

local function is_care(r)
  r:say("Then staying close is care. It isn't avoidance.")
  r:say("The steps are here when that has changed.")
  return false
end

local function is_unsafe(r)
  r:say("Then staying close keeps them safe. It isn't avoidance.")
  r:support()
  r:say("You don't have to handle this alone.")
  return false
end

local nobody = "Nobody yet"
local reasons = {
  { "No" },
  { "Someone is ill, or needs me now", is_care },
  { "Someone there isn't safe", is_unsafe },
  { "Another good reason", is_care },
}

-- Whether there may be a step.
return function(r, child)
  local who = r:choose(r:words("Who will be with %s?", child),
    { "Their other parent", "Family or a friend", "A sitter or daycare", nobody },
    { default = "Family or a friend" })
  if who == nobody then return nobody_yet(r) end

  local is_trusted = r:confirm("Do you trust them with %s?", child, { default = true })
  if is_trusted == nil then return waits(r) end
  if not is_trusted then return not_trusted(r) end

  local names = {}
  for index, reason in ipairs(reasons) do names[index] = reason[1] end
  local _, index = r:choose("Is there a reason to stay close right now?", names, { default = 1 })
  if not index then return waits(r) end
  local stays = reasons[index][2]
  if stays then return stays(r) end

  r:remember("ready", true)
  return true
end
