package dev.signalbox.integrations.probes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A certificate that was made for a test, with its key. */
record Stamped(KeyStore store) {
  private static final String ALIAS = "own";
  private static final char[] PASSWORD = "changeit".toCharArray();

  /** Good for so many days, of which some may be over. */
  static Stamped of(Path folder, String name, int startedDaysAgo, int days) {
    Path file = folder.resolve("%s-%d.p12".formatted(name, startedDaysAgo));
    return of(file, words(file, name, startedDaysAgo, days));
  }

  /** One that may sign others. */
  static Stamped issuer(Path folder) {
    Path file = folder.resolve("issuer.p12");
    return of(
        file,
        Stream.concat(words(file, "gigadb.org", 1, 30).stream(), Stream.of("-ext", "bc:c=ca:true"))
            .toList());
  }

  private static Stamped of(Path file, List<String> words) {
    try {
      Process made = new ProcessBuilder(words).redirectErrorStream(true).start();
      String said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!Files.exists(file)) {
        throw new IllegalStateException(said);
      }
      KeyStore store = KeyStore.getInstance("PKCS12");
      try (InputStream written = Files.newInputStream(file)) {
        store.load(written, PASSWORD);
      }
      return new Stamped(store);
    } catch (IOException | GeneralSecurityException broken) {
      throw new IllegalStateException("making a certificate as " + file, broken);
    }
  }

  private static List<String> words(Path file, String name, int startedDaysAgo, int days) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
        "-genkeypair",
        "-alias",
        ALIAS,
        "-keyalg",
        "EC",
        "-dname",
        "CN=" + name,
        "-ext",
        "san=dns:%s,dns:www.%s".formatted(name, name),
        "-startdate",
        "-%dd".formatted(startedDaysAgo),
        "-validity",
        Integer.toString(days),
        "-storetype",
        "PKCS12",
        "-storepass",
        new String(PASSWORD),
        "-keystore",
        file.toString());
  }

  SSLContext server() {
    try {
      KeyManagerFactory keys =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keys.init(store, PASSWORD);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keys.getKeyManagers(), null, null);
      return context;
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("serving with a certificate", broken);
    }
  }

  /** As web servers keep it. */
  String pem() {
    try {
      return "-----BEGIN CERTIFICATE-----\n%s\n-----END CERTIFICATE-----\n"
          .formatted(
              Base64.getMimeEncoder().encodeToString(store.getCertificate(ALIAS).getEncoded()));
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("writing a certificate", broken);
    }
  }

  /** Whoever takes these as roots trusts this certificate. */
  KeyStore roots() {
    try {
      KeyStore roots = KeyStore.getInstance("PKCS12");
      roots.load(null, PASSWORD);
      roots.setCertificateEntry(ALIAS, store.getCertificate(ALIAS));
      return roots;
    } catch (IOException | GeneralSecurityException broken) {
      throw new IllegalStateException("trusting a certificate", broken);
    }
  }
}
