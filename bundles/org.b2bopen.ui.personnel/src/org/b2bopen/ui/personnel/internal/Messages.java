package org.b2bopen.ui.personnel.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    public static String Empty_Root;
    public static String Empty_RootNext;
    public static String Empty_RootWhy;
    public static String Empty_School;
    public static String Empty_SchoolNext;
    public static String Empty_SchoolWhy;
    public static String Empty_Url;
    public static String Empty_UrlNext;
    public static String Empty_UrlWhy;
    public static String Export_All;
    public static String Export_Description;
    public static String Export_File;
    public static String Export_NoFiles;
    public static String Export_None;
    public static String Export_Ok;
    public static String Export_SelectSchool;
    public static String Export_Size;
    public static String Export_State;
    public static String Export_Title;
    public static String Export_Will;
    public static String Export_Window;
    public static String Inbox_Acknowledged;
    public static String Inbox_Count;
    public static String Inbox_File;
    public static String Inbox_Filter;
    public static String Inbox_Hidden;
    public static String Inbox_Import;
    public static String Inbox_Look;
    public static String Inbox_NoSchoolWhy;
    public static String Inbox_NotTold;
    public static String Inbox_Nothing;
    public static String Inbox_NothingWhy;
    public static String Inbox_OpenFolder;
    public static String Inbox_School;
    public static String Inbox_ShowAll;
    public static String Inbox_Size;
    public static String Inbox_Told;
    public static String Inbox_When;
    public static String SchoolDialog_AddTitle;
    public static String SchoolDialog_Description;
    public static String SchoolDialog_EditTitle;
    public static String SchoolDialog_Window;
    public static String School_Browse;
    public static String School_BrowseQuestion;
    public static String School_Exported;
    public static String School_FolderNoNumbers;
    public static String School_FolderNoRoot;
    public static String School_Imported;
    public static String School_La;
    public static String School_Name;
    public static String School_NotExported;
    public static String School_Number;
    public static String School_Password;
    public static String School_PasswordStored;
    public static String School_UserName;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
