package org.b2bopen.promises;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.b2bopen.promises.disk.Disk;

/**
 * Figure 4: every step on the disk fails in turn, once and from there on, with each error that a disk has: nothing is lost or doubled,
 * someone is told, and when the disk is well again everything goes on.
 */
public final class DiskFaults {
    private enum Trouble {
        EIO {
            @Override
            IOException on(Disk.Step step) {
                return new FileSystemException(step.path().toString(), null, "Input/output error");
            }
        },
        ENOSPC {
            @Override
            IOException on(Disk.Step step) {
                return new FileSystemException(step.path().toString(), null, "No space left on device");
            }
        },
        EACCES {
            @Override
            IOException on(Disk.Step step) {
                return new AccessDeniedException(step.path().toString());
            }
        };

        abstract IOException on(Disk.Step step);
    }

    private final Path folder;
    private int faults;
    private int lost;
    private int duplicated;
    private int untold;

    private DiskFaults(Path folder) {
        this.folder = folder;
    }

    /** @return whether the aim holds */
    public static boolean run(List<Scenario> scenarios, Arguments arguments) throws Exception {
        DiskFaults figure = new DiskFaults(arguments.folder());
        for (Scenario scenario : scenarios) {
            for (Trouble trouble : Trouble.values()) {
                figure.everyStep(scenario, trouble, false, arguments.isShort());
                figure.everyStep(scenario, trouble, true, arguments.isShort());
            }
        }
        System.out.println("disk: scenarios=" + scenarios.size() + " faults=" + figure.faults + " lost=" + figure.lost
                + " duplicated=" + figure.duplicated + " untold=" + figure.untold);
        return figure.faults > 0 && figure.lost + figure.duplicated + figure.untold == 0;
    }

    /** @param thinned each step with one of the errors only */
    private void everyStep(Scenario scenario, Trouble trouble, boolean stays, boolean thinned) throws Exception {
        boolean reached = true;
        int every = thinned ? Trouble.values().length : 1;
        for (int at = thinned ? trouble.ordinal() : 0; reached; at += every) {
            Cuts cuts = Cuts.fault(at, stays, step -> {
                throw trouble.on(step);
            });
            try {
                one(scenario, cuts);
            } catch (Scenario.Broken broken) {
                System.out.println("  " + scenario.name() + ", " + trouble + (stays ? " from" : " at") + " step " + at
                        + ": " + broken.getMessage());
                switch (broken.what()) {
                    case LOST -> lost++;
                    case DUPLICATED -> duplicated++;
                    case UNTOLD -> untold++;
                }
            }
            reached = cuts.happened();
            faults += reached ? 1 : 0;
        }
    }

    private void one(Scenario scenario, Cuts cuts) throws Exception {
        Path own = Files.createDirectory(folder.resolve("run"));
        try (Scenario.World world = scenario.begin(own)) {
            Disk.here().watch(world.watched(), cuts);
            try {
                world.work(cuts);
            } finally {
                Disk.here().heal();
            }
            world.mustHoldNow();
            if (!world.told() && !world.isDone()) {
                throw new Scenario.Broken(Scenario.Broken.What.UNTOLD, "not done, and nobody was told");
            }
            world.mustRecover();
        } finally {
            Disk.here().unwatch();
            PowerLoss.delete(own);
        }
    }
}
