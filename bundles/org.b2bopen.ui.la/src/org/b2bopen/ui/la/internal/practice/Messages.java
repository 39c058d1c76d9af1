package org.b2bopen.ui.la.internal.practice;

import org.b2bopen.la.server.PracticeFault;
import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    public static String Fault_BreaksOff;
    public static String Fault_HasNoLicence;
    public static String Fault_IsBusy;
    public static String Fault_IsSlow;
    public static String Fault_LosesReceipts;
    public static String Fault_RefusesFiles;
    public static String Fault_RefusesLogIns;
    public static String Practice_Address;
    public static String Practice_Explanation;
    public static String Practice_Faults;
    public static String Practice_Heading;
    public static String Practice_Made;
    public static String Practice_NotRunning;
    public static String Practice_Received;
    public static String Practice_Samples;
    public static String Practice_Start;
    public static String Practice_Started;
    public static String Practice_Stop;
    public static String Practice_Stopped;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}

    static String of(PracticeFault fault) {
        return switch (fault) {
            case REFUSES_LOG_INS -> Fault_RefusesLogIns;
            case HAS_NO_LICENCE -> Fault_HasNoLicence;
            case REFUSES_FILES -> Fault_RefusesFiles;
            case IS_BUSY -> Fault_IsBusy;
            case IS_SLOW -> Fault_IsSlow;
            case BREAKS_OFF -> Fault_BreaksOff;
            case LOSES_RECEIPTS -> Fault_LosesReceipts;
        };
    }
}
