/// Prints what is written from the description of the authors' API. `scripts/docs` puts it in place.
@main
enum ReferenceWriter {
  static func main() {
    switch CommandLine.arguments.dropFirst() {
    case ["types"]: print(EditorTypes().text, terminator: "")
    case ["reference"]: print(ReferencePage().text, terminator: "")
    default: fatalError("usage: ReferenceWriter types | reference")
    }
  }
}
