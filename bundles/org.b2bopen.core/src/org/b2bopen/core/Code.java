package org.b2bopen.core;

/**
 * Why a file did not go, as the command line and the log say it (H2).
 *
 * <p>A code of a refusal says that a rule speaks against the file; the others that it may go another time without anyone touching it.
 */
public enum Code {
    NAME_PATTERN(
            true,
            "Rename the file as its type asks, for example 8204321_CES_820LLLL_001.xml, or make it again in the MIS. For a file"
                    + " that waits at the LA, ask the LA to rename it."),
    NAME_MISMATCH(
            true, "Name and content are of different schools or LAs. Rename the file, or make it again in the MIS."),
    NOT_XML(true, "The file is empty, cut off or damaged. Make it again in the MIS."),
    SCHEMA(true, "Correct the named place in the MIS and make the file again; never edit the file by hand."),
    WRONG_FOLDER(true, "Move the file into the folder that the message names."),
    UNKNOWN_DESTINATION(true, "Add the LA under Administration, LA URLs, or correct the file's name."),
    BAD_URL(true, "Correct the LA's URL or transport under Administration, LA URLs."),
    NO_CREDENTIALS(true, "Enter a user name and password for the school, or for the LA under Administration, LA URLs."),
    LOGIN_REFUSED(
            false,
            "Check user name and password with Test Connection; ask the LA if the account is locked or expired."),
    LICENCE(true, "The LA has no licence for this school. Ask the LA."),
    UNREACHABLE(false, "Check the internet connection and the LA's URL. The file goes when the server answers again."),
    TLS(false, "Check the computer's date and the LA's certificate; add a private CA under Administration, Security."),
    PROXY(false, "Check the proxy's name, user name and password under Administration, Proxy."),
    CONFLICT(
            true,
            "The LA holds or sends other content than was announced. Ask the LA, then send the file again on purpose."),
    RECEIVER_REFUSED(
            true,
            "The LA's server refused the file for the reason given. Correct it in the MIS and make the file again."),
    IO(false, "Check that the file and its folders can be read and written, and that the disk is not full.");

    private final boolean refusal;
    private final String whatToDo;

    Code(boolean refusal, String whatToDo) {
        this.refusal = refusal;
        this.whatToDo = whatToDo;
    }

    /** How a file with this code fared: {@code REFUSED} or {@code FAILED}. */
    public Outcome outcome() {
        return refusal ? Outcome.REFUSED : Outcome.FAILED;
    }

    /** A sentence for people that says what to do about it (L1). */
    public String whatToDo() {
        return whatToDo;
    }
}
