package dev.signalbox.bot.settings;

import dev.signalbox.integrations.secrets.SecretStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads on after a mistake, so that nobody has to start five times to hear five complaints. */
final class SettingsReader {
  private static final int PORT = 8080;

  private final Told told;
  private final List<String> complaints = new ArrayList<>();
  private final Mode mode;

  SettingsReader(Told told, Mode otherwise) {
    this.told = told;
    this.mode = told.get("SIGNALBOX_ENV").map(this::mode).orElse(otherwise);
  }

  Reading read() {
    Web web = web();
    SlackAccess slack = new SlackReader(told, mode, complaints).read(web);
    DatabaseAccess database = database();
    Path folder = configuration();
    SecretStore secrets = new SecretsReader(told, mode, complaints).read(folder);
    var settings = new Settings(mode, web, database, slack, folder, secrets, speed());
    return complaints.isEmpty()
        ? new Reading.Ready(settings)
        : new Reading.Refused(mode, complaints);
  }

  private Mode mode(String word) {
    // Not knowing which world is meant must never mean the harmless one by luck.
    return Mode.of(word)
        .orElseGet(
            () -> {
              complaints.add(
                  "SIGNALBOX_ENV is 'sandbox' or 'production', not '%s'".formatted(word));
              return Mode.PRODUCTION;
            });
  }

  private Web web() {
    String host = told.get("SIGNALBOX_HOST").orElse(sandbox() ? "127.0.0.1" : "0.0.0.0");
    int port = told.get("SIGNALBOX_PORT").map(this::port).orElse(PORT);
    Optional<Secret> token = told.secret("SIGNALBOX_API_TOKEN");
    if (!sandbox() && token.isEmpty()) {
      complaints.add("SIGNALBOX_API_TOKEN is missing: the bearer token of /prometheus and the API");
    }
    return new Web(host, port, token);
  }

  private int port(String text) {
    if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= 65_535) {
      return Integer.parseInt(text);
    }
    complaints.add("SIGNALBOX_PORT is a number up to 65535, not '%s'".formatted(text));
    return PORT;
  }

  private DatabaseAccess database() {
    DatabaseUrl url =
        told.get("SIGNALBOX_DB_URL").map(DatabaseUrl::new).orElseGet(DatabaseUrl::besideTheStart);
    url.trouble(mode).ifPresent(complaints::add);
    return new DatabaseAccess(
        url,
        told.get("SIGNALBOX_DB_USER").orElse(url.isH2() ? "sa" : ""),
        told.secret("SIGNALBOX_DB_PASSWORD"));
  }

  private Path configuration() {
    Optional<Path> folder = told.get("SIGNALBOX_CONFIG").map(Path::of);
    if (folder.isEmpty() && !sandbox()) {
      complaints.add(
          "SIGNALBOX_CONFIG is missing: the folder with estates/, runbooks/ and people.yml");
    }
    folder
        .filter(path -> !Files.isDirectory(path))
        .ifPresent(path -> complaints.add("SIGNALBOX_CONFIG is no folder: " + path));
    return folder.orElseGet(Bundled::configuration);
  }

  /** Nothing of it is felt in production, and a wrong one is still told. */
  private int speed() {
    String said = told.get("SIGNALBOX_SANDBOX_SPEED").orElse("1");
    if (said.matches("[1-9]\\d{0,3}")) {
      return Integer.parseInt(said);
    }
    complaints.add("SIGNALBOX_SANDBOX_SPEED is a number from 1 to 9999, not '%s'".formatted(said));
    return 1;
  }

  private boolean sandbox() {
    return mode == Mode.SANDBOX;
  }
}
