package org.b2bopen.la.server.internal;

import org.apache.cxf.binding.soap.Soap11;
import org.apache.cxf.binding.soap.SoapFault;
import org.b2bopen.soap.contract.BusyFault;
import org.b2bopen.soap.contract.BusyFaultDetail;
import org.b2bopen.soap.contract.ConflictFault;
import org.b2bopen.soap.contract.CredentialsFault;
import org.b2bopen.soap.contract.FaultDetail;
import org.b2bopen.soap.contract.LicenceFault;
import org.b2bopen.soap.contract.NameFault;
import org.b2bopen.soap.contract.NameFaultDetail;
import org.b2bopen.soap.contract.SchemaFault;
import org.b2bopen.soap.contract.SchemaFaultDetail;
import org.b2bopen.soap.contract.SessionFault;

/** The faults of the contract, each with a sentence for people that holds nothing out of a file (L4). */
final class Refuse {
    private Refuse() {}

    static CredentialsFault credentials(String reason) {
        return new CredentialsFault(reason, detail(reason));
    }

    static SessionFault session() {
        String reason = "The session is not known or has ended. Log in again.";
        return new SessionFault(reason, detail(reason));
    }

    static LicenceFault licence(String reason) {
        return new LicenceFault(reason, detail(reason));
    }

    static ConflictFault conflict(String reason) {
        return new ConflictFault(reason, detail(reason));
    }

    /** @param field of the request or the name, or null where it is the name as a whole */
    static NameFault name(String field, String reason) {
        NameFaultDetail detail = new NameFaultDetail();
        detail.setReason(reason);
        detail.setField(field);
        return new NameFault(reason, detail);
    }

    static SchemaFault schema(String path, int line, int column, String reason) {
        SchemaFaultDetail detail = new SchemaFaultDetail();
        detail.setReason(reason);
        detail.setPath(path);
        detail.setLine(line);
        detail.setColumn(column);
        return new SchemaFault(reason, detail);
    }

    static BusyFault busy(int retryAfterSeconds, String reason) {
        BusyFaultDetail detail = new BusyFaultDetail();
        detail.setReason(reason);
        detail.setRetryAfterSeconds(retryAfterSeconds);
        return new BusyFault(reason, detail);
    }

    /** The request is not what the WSDL says. */
    static SoapFault malformed(String reason) {
        return new SoapFault(reason, Soap11.getInstance().getSender());
    }

    private static FaultDetail detail(String reason) {
        FaultDetail detail = new FaultDetail();
        detail.setReason(reason);
        return detail;
    }
}
