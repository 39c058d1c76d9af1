package org.b2bopen.la.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings a database to the state this program knows. */
final class Migrations {
    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);
    /** Named, not searched for: in OSGi a search of the class path finds nothing, and says nothing. */
    private static final List<String> FILES = List.of("V1__ledger.sql", "V2__receiving_side.sql", "V3__views.sql");

    private static final String HISTORY = "b2bopen_schema_history";

    private Migrations() {}

    static void run(DataSource source, Dialect dialect) {
        if (isCurrent(source)) {
            // Flyway takes a good part of a second to find that out, and every command would wait for it.
            return;
        }
        Flyway flyway = Flyway.configure(Flyway.class.getClassLoader())
                .dataSource(source)
                .loggers("slf4j")
                .table(HISTORY)
                // The first receivers had tables and no history; V1 finds them there.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .placeholders(dialect.placeholders())
                .resourceProvider(new Shipped())
                .load();
        flyway.migrate();
        String current = flyway.info().current().getVersion().getVersion();
        if (!current.equals(Integer.toString(FILES.size()))) {
            throw new StoreException(
                    "The receiver's database is of version " + current + "; this program knows " + FILES.size(), null);
        }
    }

    private static boolean isCurrent(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet last = statement.executeQuery(
                        "SELECT version, success FROM " + HISTORY + " ORDER BY installed_rank DESC LIMIT 1")) {
            return last.next() && last.getInt(1) == FILES.size() && last.getBoolean(2);
        } catch (SQLException e) {
            LOG.debug("There is no history of migrations yet", e);
            return false;
        }
    }

    private static final class Shipped implements ResourceProvider {
        @Override
        public LoadableResource getResource(String name) {
            return FILES.contains(name) ? new Script(name) : null;
        }

        @Override
        public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
            return FILES.stream()
                    .filter(name -> name.startsWith(prefix)
                            && List.of(suffixes).stream().anyMatch(name::endsWith))
                    .<LoadableResource>map(Script::new)
                    .toList();
        }
    }

    private static final class Script extends LoadableResource {
        private final String name;

        Script(String name) {
            this.name = name;
        }

        @Override
        public Reader read() {
            try (InputStream in = Migrations.class.getResourceAsStream("migration/" + name)) {
                return new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new StoreException("A migration of the receiver's database cannot be read: " + name, e);
            }
        }

        @Override
        public String getAbsolutePath() {
            return name;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return name;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return name;
        }
    }
}
