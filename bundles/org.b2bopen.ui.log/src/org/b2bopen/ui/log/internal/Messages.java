package org.b2bopen.ui.log.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    public static String Delete_Delete;
    public static String Delete_Keep;
    public static String Delete_Question;
    public static String Delete_QuestionOne;
    public static String Delete_Title;
    public static String Details_Code;
    public static String Details_File;
    public static String Details_WhatToDo;
    public static String Details_Window;
    public static String Export_Window;
    public static String Logs_Date;
    public static String Logs_Delete;
    public static String Logs_ClearFilter;
    public static String Logs_DestinationLa;
    public static String Logs_Details;
    public static String Logs_Entries;
    public static String Logs_Export;
    public static String Logs_La;
    public static String Logs_Level;
    public static String Logs_Live;
    public static String Logs_LiveTip;
    public static String Logs_Message;
    public static String Logs_Nothing;
    public static String Logs_NothingPasses;
    public static String Logs_NothingWhy;
    public static String Logs_OneEntry;
    public static String Logs_Place;
    public static String Logs_Refresh;
    public static String Logs_School;
    public static String Logs_Text;
    public static String Period_Any;
    public static String Period_Between;
    public static String Period_From;
    public static String Period_Month;
    public static String Period_Name;
    public static String Period_To;
    public static String Period_Today;
    public static String Period_Week;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
