import Documents
import HTTPTypes
import Hummingbird

extension CalendarFile {
    /// The file as a browser saves it and a calendar program opens it; nobody on the way keeps it.
    var response: Response {
        var response = Response.bytes(bytes, type: CalendarFile.type)
        response.headers[.cacheControl] = "private, no-store"
        response.headers[.contentDisposition] = "attachment; filename=\"calendar.ics\""
        return response
    }
}
