package org.b2bopen.app.internal;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;

/** Where the workspace is when nobody says otherwise (H1). */
final class DefaultWorkspace {
    private DefaultWorkspace() {}

    static Path path() {
        Path home = Path.of(System.getProperty("user.home"));
        return switch (Platform.getOS()) {
            case Platform.OS_WIN32 -> variable("ProgramData").orElse(home).resolve("B2BOpen");
            case Platform.OS_MACOSX -> home.resolve("Library/Application Support/B2BOpen");
            default ->
                variable("XDG_DATA_HOME").orElse(home.resolve(".local/share")).resolve("b2bopen");
        };
    }

    private static Optional<Path> variable(String name) {
        return Optional.ofNullable(System.getenv(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
