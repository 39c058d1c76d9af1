package org.b2bopen.ui;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    public static String Count_Failed;
    public static String Count_Imported;
    public static String Count_InDoubt;
    public static String Count_NeedAttention;
    public static String Count_NeedsAttention;
    public static String Count_Nothing;
    public static String Count_Sent;
    public static String Expiry_Certificate;
    public static String Expiry_Day;
    public static String Expiry_Days;
    public static String Expiry_Over;
    public static String Expiry_Password;
    public static String Expiry_Today;
    public static String Export_All;
    public static String Export_Browse;
    public static String Export_Csv;
    public static String Export_Done;
    public static String Export_Failed;
    public static String Export_File;
    public static String Export_Filtered;
    public static String Export_Format;
    public static String Export_Job;
    public static String Export_Json;
    public static String Export_Ok;
    public static String Export_Open;
    public static String Export_Text;
    public static String Export_What;
    public static String OperationJob_Cancelled;
    public static String OperationJob_Unexpected;
    public static String Outlook_LastNotWell;
    public static String Outlook_LastRunning;
    public static String Outlook_LastWaits;
    public static String Outlook_LastWell;
    public static String Outlook_Next;
    public static String Outlook_NextAndLast;
    public static String Outlook_NoSchedule;
    public static String Outlook_PauseJob;
    public static String Outlook_Paused;
    public static String Password_Heading;
    public static String Password_Met;
    public static String Password_NotMet;
    public static String Password_Open;
    public static String Password_Rule;
    public static String Question_No;
    public static String Question_Yes;
    public static String RowDialog_Save;
    public static String RowForm_Password;
    public static String State_Checking;
    public static String State_Delivered;
    public static String State_InDoubt;
    public static String State_NeedsAttention;
    public static String State_Ready;
    public static String State_Sending;
    public static String State_Waiting;
    public static String TransportSettings_Browse;
    public static String TransportSettings_Remove;
    public static String TransportSettings_Stored;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
