import { readFile } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import service, { type CompletionItem, type JSONDocument, type TextDocument } from "vscode-json-languageservice";

/** Where the cursor is in a text. */
const CURSOR = "█";

/** A problem as an editor underlines it. */
export interface Problem {
  message: string;
  /** the words that are underlined */
  at: string;
}

interface Opened {
  text: TextDocument;
  json: JSONDocument;
  cursor: number;
}

/**
 * An editor that knows JSON as VS Code does, with nothing set by its user: its language service finds a schema by what
 * the file says.
 */
export class Editor {
  readonly #changed = new Map<string, string>();
  readonly #service = service.getLanguageService({
    schemaRequestService: async (uri) => this.#changed.get(uri) ?? (await readFile(fileURLToPath(uri), "utf8")),
    workspaceContext: { resolveRelativePath: (path, base) => new URL(path, base).href },
    clientCapabilities: service.ClientCapabilities.LATEST,
  });

  /** Opens a text as a data file. */
  #open(name: string, text: string): Opened {
    const uri = pathToFileURL(`data/${name}.json`).href;
    const document = service.TextDocument.create(uri, "json", 1, text.replace(CURSOR, ""));
    return { text: document, json: this.#service.parseJSONDocument(document), cursor: text.indexOf(CURSOR) };
  }

  /** A schema was written anew, of which an editor hears from the file system. */
  change(path: string, text: string): void {
    const uri = pathToFileURL(path).href;
    this.#changed.set(uri, text);
    this.#service.resetSchema(uri);
  }

  async complete(name: string, content: string): Promise<CompletionItem[]> {
    const { text, json, cursor } = this.#open(name, content);
    return (await this.#service.doComplete(text, text.positionAt(cursor), json))?.items ?? [];
  }

  async hover(name: string, content: string): Promise<string> {
    const { text, json, cursor } = this.#open(name, content);
    return String((await this.#service.doHover(text, text.positionAt(cursor), json))?.contents);
  }

  async problems(name: string, content: string): Promise<Problem[]> {
    const { text, json } = this.#open(name, content);
    return (await this.#service.doValidation(text, json)).map(({ message, range }) => ({
      message: String(message),
      at: text.getText(range),
    }));
  }
}
