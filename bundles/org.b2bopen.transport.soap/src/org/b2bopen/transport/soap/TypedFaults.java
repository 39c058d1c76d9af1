package org.b2bopen.transport.soap;

import java.util.Optional;
import org.b2bopen.soap.contract.BusyFault;
import org.b2bopen.soap.contract.ConflictFault;
import org.b2bopen.soap.contract.CredentialsFault;
import org.b2bopen.soap.contract.FaultDetail;
import org.b2bopen.soap.contract.LicenceFault;
import org.b2bopen.soap.contract.NameFault;
import org.b2bopen.soap.contract.SchemaFault;
import org.b2bopen.soap.contract.SchemaFaultDetail;
import org.b2bopen.soap.contract.SessionFault;
import org.b2bopen.transport.FaultCode;
import org.b2bopen.transport.TransportException;
import org.b2bopen.transport.TransportException.ContentFault;

/** The contract's faults, in the codes of H2 and in words. A fault is never the cause: its text is the server's. */
final class TypedFaults {
    private TypedFaults() {}

    /** @param secret the password of the session; words that hold it are not shown */
    static Optional<TransportException> explain(Throwable problem, Optional<String> secret) {
        return Optional.ofNullable(
                switch (problem) {
                    // The server's words could repeat what was typed, so there are none here.
                    case CredentialsFault fault ->
                        refusal(FaultCode.LOGIN_REFUSED, "User Name or Password is invalid.");
                    case LicenceFault fault ->
                        refusal(
                                FaultCode.LICENCE,
                                "The Local Authority holds no licence for this school."
                                        + reason(fault.getFaultInfo(), secret));
                    case NameFault fault ->
                        refusal(
                                FaultCode.RECEIVER_REFUSED,
                                "The Local Authority's server refused the name of the file"
                                        + field(fault)
                                        + "."
                                        + reason(fault.getFaultInfo(), secret));
                    case SchemaFault fault -> schema(fault.getFaultInfo());
                    case ConflictFault fault ->
                        refusal(
                                FaultCode.CONFLICT,
                                "The Local Authority's server holds something else under the same transfer id."
                                        + reason(fault.getFaultInfo(), secret));
                    case BusyFault fault ->
                        new TransportException(
                                FaultCode.UNREACHABLE, true, "The server is busy; it will be tried again.", null);
                    case SessionFault fault ->
                        new TransportException(
                                FaultCode.UNREACHABLE,
                                true,
                                "The server ended the session again right after the log-in; it will be tried again.",
                                null);
                    default -> null;
                });
    }

    private static TransportException refusal(FaultCode code, String sentence) {
        return new TransportException(code, false, sentence, null);
    }

    private static String reason(FaultDetail detail, Optional<String> secret) {
        return detail == null ? "" : ServerWords.quoted(detail.getReason(), secret);
    }

    private static String field(NameFault fault) {
        String field = fault.getFaultInfo() == null
                ? ""
                : ServerWords.path(fault.getFaultInfo().getField());
        return field.isEmpty() ? "" : " (" + field + ")";
    }

    /** Without the server's reason: it may quote a value, which is personal data (L4). */
    private static TransportException schema(SchemaFaultDetail detail) {
        String sentence = "The Local Authority's server refused the content of the file: schema validation failed";
        if (detail == null) {
            return refusal(FaultCode.RECEIVER_REFUSED, sentence + ".");
        }
        String path = ServerWords.path(detail.getPath());
        int line = Math.max(0, detail.getLine());
        int column = Math.max(0, detail.getColumn());
        return new TransportException(
                sentence + " at line " + line + ", column " + column + (path.isEmpty() ? "" : " (" + path + ")") + ".",
                new ContentFault(path, line, column));
    }
}
