package org.b2bopen.core;

import java.nio.file.Path;
import java.util.Objects;
import org.b2bopen.transport.Service;

/**
 * How much lies in a folder that is sent from, by names and sizes alone; nothing was checked.
 *
 * @param la the LA of the folder, or empty where it has files for several
 * @param school the one school whose files belong here; empty where those of every school do
 * @param files how many wait, those included that need attention
 * @param bytes their sizes together
 * @param underWay how many are parked because they are being sent, or were when a run was cut off
 */
public record WaitingFolder(
        Service service, String la, String school, Path folder, int files, long bytes, int underWay) {
    public WaitingFolder {
        Objects.requireNonNull(service);
        Objects.requireNonNull(la);
        Objects.requireNonNull(school);
        Objects.requireNonNull(folder);
    }
}
