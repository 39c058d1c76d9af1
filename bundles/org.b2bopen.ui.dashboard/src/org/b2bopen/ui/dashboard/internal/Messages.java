package org.b2bopen.ui.dashboard.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    public static String Authorities_Expires;
    public static String Authorities_Imported;
    public static String Authorities_La;
    public static String Authorities_LastSuccess;
    public static String Authorities_Name;
    public static String Authorities_NoSuccess;
    public static String Authorities_Refused;
    public static String Authorities_Sent;
    public static String Authorities_Waiting;
    public static String Chart_Imported;
    public static String Chart_Name;
    public static String Chart_Refused;
    public static String Chart_Sent;
    public static String Days_Day;
    public static String Days_Imported;
    public static String Days_Name;
    public static String Days_Next;
    public static String Days_None;
    public static String Days_OfAll;
    public static String Days_OfOne;
    public static String Days_Refused;
    public static String Days_Sent;
    public static String Empty_Next;
    public static String Empty_Title;
    public static String Empty_Why;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
