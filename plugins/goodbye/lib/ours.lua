-- The family's own goodbye, as my-goodbye has built it and the others use it.
--
-- Remembered: hug, handshake and sentence. Each is the number of one of ours, 0 for none, or text that
-- the person typed and let be kept.
local ours = {}

-- Remembered by number: add new ones at the end.
ours.hugs = {
  "One long hug",
  "A hug that counts to five",
  "Forehead to forehead",
  "A kiss for each palm, to keep",
}
ours.handshakes = {
  "Three squeezes of the hand",
  "High five, low five, elbows",
  "Thumbs up, wiggle, bow",
  "A pinky promise",
}
ours.sentences = {
  "I love you. See you soon!",
  "I go, and I come back.",
  "Grown-ups come back.",
  "Have a good time. I will find you later.",
}

local function words(value, list)
  if value == 0 then return nil end
  return list[value] or (type(value) == "string" and value or nil)
end

-- What the body does: "One long hug. Then: A pinky promise".
function ours.gesture(r)
  local hug = words(r:recall("hug"), ours.hugs)
  local handshake = words(r:recall("handshake"), ours.handshakes)
  if hug and handshake then return r:words("%s. Then: %s", hug, handshake) end
  return hug or handshake
end

function ours.sentence(r) return words(r:recall("sentence"), ours.sentences) end

return ours
