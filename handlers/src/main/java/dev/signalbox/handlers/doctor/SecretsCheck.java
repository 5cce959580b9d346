package dev.signalbox.handlers.doctor;

import dev.signalbox.config.secret.SecretName;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.secrets.Keyring;
import dev.signalbox.integrations.secrets.SecretStore;
import dev.signalbox.integrations.secrets.SecretStore.Found;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Whether what connections name as {@code secret:NAME} is there; nothing of it is told. */
@Singleton
final class SecretsCheck implements Check {
  private final Installation installation;
  private final SecretStore store;

  SecretsCheck(Installation installation, SecretStore store) {
    this.installation = installation;
    this.store = store;
  }

  @Override
  public String about() {
    return "secrets";
  }

  @Override
  public Finding look() {
    List<SecretName> named =
        installation.current().estates().sequencedValues().stream()
            .flatMap(estate -> estate.topology().secrets().stream())
            .distinct()
            .sorted(Comparator.comparing(SecretName::value))
            .toList();
    List<SecretName> missing = named.stream().filter(it -> is(it, Found.MISSING)).toList();
    if (!missing.isEmpty()) {
      return missing(missing);
    }
    return named.stream().anyMatch(it -> is(it, Found.NOT_NEEDED))
        ? new Finding.Well("the simulated world needs none")
        : new Finding.Well("all %d that connections name are there".formatted(named.size()));
  }

  private boolean is(SecretName name, Found found) {
    return store.look(name) == found;
  }

  private static Finding missing(List<SecretName> missing) {
    return new Finding.Wrong(
        "missing: " + missing.stream().map(SecretName::value).collect(Collectors.joining(", ")),
        "set %s and so on, or put a file of each name into the folder %s"
            .formatted(Keyring.setting(missing.getFirst()), Keyring.FOLDER));
  }
}
