"""A terminal's screen: takes the bytes that a program writes and says what is seen."""

import codecs
import dataclasses
import re
import unicodedata


@dataclasses.dataclass(frozen=True)
class Style:
    # None for the terminal's own colour, 0 to 255 for one of its palette, or (red, green, blue).
    foreground: object = None
    background: object = None
    bold: bool = False
    dim: bool = False
    italic: bool = False
    underline: bool = False
    inverse: bool = False


@dataclasses.dataclass(frozen=True)
class Cell:
    # Empty in the right half of a wide character.
    text: str = " "
    style: Style = Style()


BLANK = Cell()

_TOKEN = re.compile(
    r"\x1b\[(?P<private>[<-?]*)(?P<parameters>[0-9:;]*)[ -/]*(?P<final>[@-~])"
    r"|\x1b(?P<string>[\]PX^_]).*?(?:\x1b\\|\x07)"
    r"|\x1b[ -/]+[0-~]"
    r"|\x1b(?P<escape>[0-OQ-WYZ\\`-~])"
    r"|(?P<control>[\x00-\x1a\x1c-\x1f\x7f])"
    r"|(?P<text>[^\x00-\x1f\x7f]+)",
    re.DOTALL,
)


class Screen:
    def __init__(self, rows, columns):
        self.rows = rows
        self.columns = columns
        self.cells = self._empty()
        self.row = self.column = 0
        self.style = Style()
        self.cursor_is_visible = True
        # Between the marks of synchronized output, nothing is to be shown yet.
        self.is_updating = False
        self._saved = (0, 0, Style())
        self._main = None
        self._wraps = False
        self._top, self._bottom = 0, rows - 1
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._pending = ""

    def feed(self, data):
        text = self._pending + self._decoder.decode(data)
        position = 0
        while position < len(text):
            token = _TOKEN.match(text, position)
            if not token:
                if text[position] == "\x1b" and len(text) - position < 4096:
                    break  # The rest of the sequence is still to come.
                position += 1
                continue
            position = token.end()
            if token["text"]:
                for character in token["text"]:
                    self._put(character)
            elif token["control"]:
                self._control(token["control"])
            elif token["final"]:
                self._sequence(token["private"], token["parameters"], token["final"])
            elif token["escape"]:
                self._escape(token["escape"])
        self._pending = text[position:]

    def snapshot(self):
        return tuple(tuple(row) for row in self.cells)

    # -- Writing

    def _put(self, character):
        width = _width(character)
        if width == 0 or self._joins_previous():
            self._append_to_previous(character)
            return
        if self._wraps or self.column + width > self.columns:
            self.column = 0
            self._line_feed()
        self._clear_wide(self.row, self.column)
        self.cells[self.row][self.column] = Cell(character, self.style)
        if width == 2:
            self._clear_wide(self.row, self.column + 1)
            self.cells[self.row][self.column + 1] = Cell("", self.style)
        self.column += width
        self._wraps = self.column >= self.columns
        if self._wraps:
            self.column = self.columns - 1

    def _previous(self):
        column = self.column if self._wraps else self.column - 1
        while column > 0 and self.cells[self.row][column].text == "":
            column -= 1
        return column

    def _joins_previous(self):
        column = self._previous()
        return column >= 0 and self.cells[self.row][column].text.endswith("\u200d")

    def _append_to_previous(self, character):
        column = self._previous()
        if column >= 0:
            cell = self.cells[self.row][column]
            self.cells[self.row][column] = Cell(cell.text + character, cell.style)

    def _clear_wide(self, row, column):
        """Blanks the other half of a wide character of which one half is written over."""
        line = self.cells[row]
        if line[column].text == "" and column > 0:
            line[column - 1] = BLANK
        if column + 1 < self.columns and line[column + 1].text == "":
            line[column + 1] = BLANK

    def _control(self, control):
        if control == "\r":
            self.column = 0
        elif control in "\n\v\f":
            self._line_feed()
        elif control == "\b":
            self.column = max(0, self.column - 1)
        elif control == "\t":
            self.column = min(self.columns - 1, self.column // 8 * 8 + 8)
        self._wraps = False

    def _line_feed(self):
        self._wraps = False
        if self.row == self._bottom:
            self._scroll(1)
        elif self.row < self.rows - 1:
            self.row += 1

    def _scroll(self, count, top=None):
        """Moves the lines of the scrolling region up; down when the count is negative."""
        top = self._top if top is None else top
        for _ in range(min(abs(count), self.rows)):
            if count > 0:
                del self.cells[top]
                self.cells.insert(self._bottom, self._blank_line())
            else:
                del self.cells[self._bottom]
                self.cells.insert(top, self._blank_line())

    # -- Escapes

    def _escape(self, final):
        if final == "7":
            self._saved = (self.row, self.column, self.style)
        elif final == "8":
            self.row, self.column, self.style = self._saved
        elif final == "D":
            self._line_feed()
        elif final == "E":
            self.column = 0
            self._line_feed()
        elif final == "M":
            if self.row == self._top:
                self._scroll(-1)
            else:
                self.row = max(0, self.row - 1)
        elif final == "c":
            self.__init__(self.rows, self.columns)

    def _sequence(self, private, parameters, final):
        if private == "?" and final in "hl":
            for mode in parameters.split(";"):
                self._set_mode(mode, final == "h")
            return
        if private:
            return
        if final == "m":
            self._select_style(parameters)
            return
        numbers = [int(part) if part.isdigit() else 0 for part in parameters.split(";")]
        first = numbers[0]
        count = max(1, first)
        second = max(1, numbers[1]) if len(numbers) > 1 else 1
        line = self.cells[self.row]
        self._wraps = False
        if final == "A":
            self.row -= count
        elif final in "Be":
            self.row += count
        elif final in "Ca":
            self.column += count
        elif final == "D":
            self.column -= count
        elif final in "EF":
            self.row += count if final == "E" else -count
            self.column = 0
        elif final in "G`":
            self.column = count - 1
        elif final == "d":
            self.row = count - 1
        elif final in "Hf":
            self.row, self.column = count - 1, second - 1
        elif final == "J":
            self._erase_in_screen(first)
        elif final == "K":
            start, end = self._part(first, self.column, self.columns)
            line[start:end] = [self._blank()] * (end - start)
        elif final == "X":
            end = min(self.columns, self.column + count)
            line[self.column : end] = [self._blank()] * (end - self.column)
        elif final == "P":
            del line[self.column : self.column + count]
            line += [self._blank()] * (self.columns - len(line))
        elif final == "@":
            line[self.column : self.column] = [self._blank()] * count
            del line[self.columns :]
        elif final in "LM" and self._top <= self.row <= self._bottom:
            self._scroll(count if final == "M" else -count, top=self.row)
        elif final in "ST":
            self._scroll(count if final == "S" else -count)
        elif final == "r":
            self._top = count - 1
            self._bottom = min(self.rows, second if len(numbers) > 1 else self.rows) - 1
            self.row = self.column = 0
        elif final == "s":
            self._saved = (self.row, self.column, self.style)
        elif final == "u":
            self.row, self.column, self.style = self._saved
        self.row = min(max(self.row, 0), self.rows - 1)
        self.column = min(max(self.column, 0), self.columns - 1)

    @staticmethod
    def _part(mode, position, size):
        """What an erasure takes: 0 from the position on, 1 up to and with it, else all."""
        return {0: (position, size), 1: (0, position + 1)}.get(mode, (0, size))

    def _erase_in_screen(self, mode):
        if mode > 2:
            return
        start, end = self._part(
            mode, self.row * self.columns + self.column, self.rows * self.columns
        )
        for index in range(start, end):
            self.cells[index // self.columns][index % self.columns] = self._blank()

    def _set_mode(self, mode, is_on):
        if mode == "25":
            self.cursor_is_visible = is_on
        elif mode == "2026":
            self.is_updating = is_on
        elif mode in ("47", "1047", "1049") and is_on and self._main is None:
            self._main = (self.cells, self.row, self.column)
            self.cells = self._empty()
        elif mode in ("47", "1047", "1049") and not is_on and self._main is not None:
            self.cells, self.row, self.column = self._main
            self._main = None

    def _select_style(self, parameters):
        codes = [int(part) if part else 0 for part in re.split("[;:]", parameters)]
        change = {}
        while codes:
            code = codes.pop(0)
            if code == 0:
                self.style, change = Style(), {}
            elif code in (38, 48):
                color = None
                if codes[:1] == [5] and len(codes) >= 2:
                    color, codes = codes[1], codes[2:]
                elif codes[:1] == [2] and len(codes) >= 4:
                    color, codes = tuple(codes[1:4]), codes[4:]
                change["foreground" if code == 38 else "background"] = color
            elif 30 <= code <= 37 or 90 <= code <= 97:
                change["foreground"] = code - 30 if code < 40 else code - 82
            elif 40 <= code <= 47 or 100 <= code <= 107:
                change["background"] = code - 40 if code < 50 else code - 92
            elif code == 39:
                change["foreground"] = None
            elif code == 49:
                change["background"] = None
            elif code == 22:
                change.update(bold=False, dim=False)
            else:
                names = {1: "bold", 2: "dim", 3: "italic", 4: "underline", 7: "inverse"}
                if code in names:
                    change[names[code]] = True
                elif code - 20 in names:
                    change[names[code - 20]] = False
        self.style = dataclasses.replace(self.style, **change)

    # -- Blank space

    def _blank(self):
        return Cell(" ", Style(background=self.style.background))

    def _blank_line(self):
        return [self._blank()] * self.columns

    def _empty(self):
        return [[BLANK] * self.columns for _ in range(self.rows)]


def _width(character):
    if character in "\u200d\ufe0e\ufe0f" or unicodedata.combining(character):
        return 0
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
