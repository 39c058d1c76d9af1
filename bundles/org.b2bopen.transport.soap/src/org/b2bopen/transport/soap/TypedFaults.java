package org.b2bopen.transport.soap;

import java.util.Optional;
import java.util.Set;
import org.b2bopen.soap.contract.BusyFault;
import org.b2bopen.soap.contract.ConflictFault;
import org.b2bopen.soap.contract.CredentialsFault;
import org.b2bopen.soap.contract.LicenceFault;
import org.b2bopen.soap.contract.NameFault;
import org.b2bopen.soap.contract.SchemaFault;
import org.b2bopen.soap.contract.SchemaFaultDetail;
import org.b2bopen.soap.contract.SessionFault;
import org.b2bopen.transport.FaultCode;
import org.b2bopen.transport.TransportException;
import org.b2bopen.transport.TransportException.ContentFault;

/**
 * The contract's faults, in the codes of H2 and in words: in ours. A server's own words may quote what it was sent, which is personal
 * data or a password, and would then stand in the log (L4); nor is a fault the cause, whose text is the server's.
 */
final class TypedFaults {
    private static final Set<String> FIELDS =
            Set.of("sourceLa", "sourceSchool", "destinationLa", "destinationSchool", "service", "length");

    private TypedFaults() {}

    static Optional<TransportException> explain(Throwable problem) {
        return Optional.ofNullable(
                switch (problem) {
                    case CredentialsFault fault ->
                        refusal(FaultCode.LOGIN_REFUSED, "User Name or Password is invalid.");
                    case LicenceFault fault ->
                        refusal(FaultCode.LICENCE, "The Local Authority holds no licence for this school.");
                    case NameFault fault ->
                        refusal(
                                FaultCode.RECEIVER_REFUSED,
                                "The Local Authority's server refused the name of the file" + field(fault) + ".");
                    case SchemaFault fault -> schema(fault.getFaultInfo());
                    case ConflictFault fault ->
                        refusal(
                                FaultCode.CONFLICT,
                                "The Local Authority's server holds something else under the same transfer id.");
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

    private static String field(NameFault fault) {
        String field =
                fault.getFaultInfo() == null ? null : fault.getFaultInfo().getField();
        return field != null && FIELDS.contains(field) ? " (" + field + ")" : "";
    }

    private static TransportException schema(SchemaFaultDetail detail) {
        String sentence = "The Local Authority's server refused the content of the file: schema validation failed";
        if (detail == null) {
            return refusal(FaultCode.RECEIVER_REFUSED, sentence + ".");
        }
        String path = ServerWords.path(detail.getPath());
        int line = Math.max(0, detail.getLine());
        int column = Math.max(0, detail.getColumn());
        return new TransportException(
                sentence + " at line " + line + ", column " + column + ".", new ContentFault(path, line, column));
    }
}
