-- Sentences as lines of a page, with room between them.
return function(sentences)
  local lines = {}
  for i, sentence in ipairs(sentences) do
    if i > 1 then lines[#lines + 1] = "" end
    lines[#lines + 1] = sentence
  end
  return lines
end
