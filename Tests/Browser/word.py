"""What a word processor's library reads in a Word file of ours."""

import io
import zipfile

from docx import Document


def words(content):
    """The text of a .docx, paragraphs and table cells, joined; the archive is checked first."""
    assert zipfile.ZipFile(io.BytesIO(content)).testzip() is None
    document = Document(io.BytesIO(content))
    cells = (cell for table in document.tables for row in table.rows for cell in row.cells)
    return "\n".join([paragraph.text for paragraph in document.paragraphs] + [cell.text for cell in cells])
