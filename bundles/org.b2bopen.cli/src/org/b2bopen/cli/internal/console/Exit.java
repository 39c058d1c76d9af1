package org.b2bopen.cli.internal.console;

/** The exit statuses that scripts rely on (H2). */
public final class Exit {
    public static final int WELL = 0;
    /** Something was refused, failed or is in doubt. */
    public static final int NOT_WELL = 1;
    /** Wrong usage or configuration. */
    public static final int USAGE = 2;

    public static final int WORKSPACE_IN_USE = 3;

    private Exit() {}
}
