"""Turns documents into PDF/A-2b: one JSON document a line on standard input, for each a line and its bytes back.

The answer is {"bytes":N} and then N bytes, or {"error":"..."}. The input ends when the program that started it does.
"""

import json
import os
import sys

import typst


def main() -> None:
    folder = os.path.dirname(os.path.abspath(__file__))
    # Files that the program which started this had open are none of its business.
    os.closerange(3, 4096)
    # Whatever a library prints must not get between the answers.
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    compiler = typst.Compiler(os.path.join(folder, "document.typ"), root=folder)
    for line in sys.stdin.buffer:
        pdf = b""
        try:
            pdf = compiler.compile(
                format="pdf", pdf_standards=["a-2b"], sys_inputs={"document": line.decode()}
            )
            head: dict[str, object] = {"bytes": len(pdf)}
        except Exception as error:
            head = {"error": str(error)[:2000]}
        answers.write(json.dumps(head, ensure_ascii=False, separators=(",", ":")).encode() + b"\n" + pdf)
        answers.flush()


if __name__ == "__main__":
    main()
