package org.b2bopen.transport.sftp;

import java.util.List;
import java.util.Locale;
import org.b2bopen.transport.Service;

/** What lies where at the server (docs/sftp.md). @param service {@code <base>/<LA>/student} or {@code …/personnel} */
record ServerFolders(String authority, String service) {
    static ServerFolders of(String base, String la, Service service) {
        String authority = base + "/" + la;
        return new ServerFolders(authority, authority + "/" + service.name().toLowerCase(Locale.ROOT));
    }

    /** Whole files, for the LA to take. */
    String in() {
        return service + "/in";
    }

    private String parts() {
        return service + "/parts";
    }

    private String receipts() {
        return service + "/receipts";
    }

    /** Made by the client where they are missing; only the LA's own folder must be there. */
    List<String> made() {
        return List.of(service, in(), parts(), receipts());
    }

    String part(String key) {
        return parts() + "/" + key;
    }

    String receipt(String key) {
        return receipts() + "/" + key;
    }

    /** Written when the part is whole and verified, and renamed to the receipt when the file has its name. */
    String intent(String key) {
        return receipt(key) + ".intent";
    }

    /** What waits for a school; a file counts when its checksum file is there. */
    String out(String la, String school) {
        return service + "/out/" + la + "/" + school;
    }
}
