package org.b2bopen.la.server.internal;

import org.b2bopen.messages.FileName;
import org.b2bopen.messages.MessageType;
import org.b2bopen.messages.MessageTypes;
import org.b2bopen.soap.contract.LicenceFault;
import org.b2bopen.soap.contract.NameFault;

/** Whether a file may come in at all, by what its name says (V1, T7); asked before a byte of it is read. */
final class Admission {
    private final Accounts accounts;
    private final MessageTypes types;

    Admission(Accounts accounts, MessageTypes types) {
        this.accounts = accounts;
        this.types = types;
    }

    FileName admit(Account account, String service, String name) throws NameFault, LicenceFault {
        requireService(account, service);
        MessageType type = types.ofFileName(name)
                .orElseThrow(() -> Refuse.name(null, "The name is not that of any kind of file that is taken here."));
        FileName parts = type.parse(name).orElseThrow();
        if (!type.service().equals(service)) {
            throw Refuse.name("service", "A file of that name belongs to the service " + type.service() + ".");
        }
        if (!parts.destinationLa().equals(accounts.laNumber())) {
            throw Refuse.name(
                    "destinationLa",
                    "The name says that the file is for LA " + parts.destinationLa() + "; this is LA "
                            + accounts.laNumber() + ".");
        }
        String source = parts.sourceLa() + "/" + parts.sourceSchool();
        if (!School.isSchool(source)) {
            throw Refuse.name("sourceLa", "The name begins with an LA number that cannot be.");
        }
        School school = School.parse(source);
        if (!account.mayActFor(school)) {
            throw Refuse.name("sourceSchool", "This User Name may not send files of school " + school + ".");
        }
        requireLicence(school);
        return parts;
    }

    void requireService(Account account, String service) throws LicenceFault {
        if (!account.mayUse(service)) {
            throw Refuse.licence("This User Name may not use the service " + service + ".");
        }
    }

    void requireLicence(School school) throws LicenceFault {
        if (!accounts.licensed(school)) {
            throw Refuse.licence(accounts.whyNotLicensed(school));
        }
    }
}
