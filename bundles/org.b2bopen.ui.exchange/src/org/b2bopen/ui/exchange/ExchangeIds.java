package org.b2bopen.ui.exchange;

/** Ids of the views and commands that Student and Personnel share, as in this bundle's plugin.xml. */
public final class ExchangeIds {
    public static final String PROBLEM_VIEW = "org.b2bopen.ui.exchange.problem";
    public static final String HISTORY_VIEW = "org.b2bopen.ui.exchange.history";
    public static final String PROPERTIES_VIEW = "org.b2bopen.ui.exchange.properties";

    public static final String EXPORT = "org.b2bopen.ui.exchange.command.export";
    public static final String IMPORT = "org.b2bopen.ui.exchange.command.import";
    public static final String SEND_NOW = "org.b2bopen.ui.exchange.command.sendNow";
    public static final String SEND_AGAIN = "org.b2bopen.ui.exchange.command.sendAgain";
    public static final String DRY_RUN = "org.b2bopen.ui.exchange.command.dryRun";
    public static final String CHECK_AGAIN = "org.b2bopen.ui.exchange.command.checkAgain";
    public static final String RENAME = "org.b2bopen.ui.exchange.command.rename";
    public static final String OPEN_FOLDER = "org.b2bopen.ui.exchange.command.openFolder";
    public static final String COPY_PROBLEM = "org.b2bopen.ui.exchange.command.copyProblem";
    public static final String EXPORT_PROOF = "org.b2bopen.ui.exchange.command.exportProof";
    public static final String TEST_CONNECTION = "org.b2bopen.ui.exchange.command.testConnection";
    public static final String ADD_SCHOOL = "org.b2bopen.ui.exchange.command.addSchool";
    public static final String EDIT_SCHOOL = "org.b2bopen.ui.exchange.command.editSchool";
    public static final String DELETE_SCHOOL = "org.b2bopen.ui.exchange.command.deleteSchool";

    private ExchangeIds() {}
}
