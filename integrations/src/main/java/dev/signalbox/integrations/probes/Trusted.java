package dev.signalbox.integrations.probes;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Arrays;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/** Whose signatures count: those that this machine's Java trusts, unless told otherwise. */
@Singleton
final class Trusted {
  private final Optional<KeyStore> roots;

  @Inject
  Trusted() {
    this(Optional.empty());
  }

  Trusted(Optional<KeyStore> roots) {
    this.roots = roots;
  }

  X509ExtendedTrustManager judge() {
    try {
      TrustManagerFactory factory =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      @Nullable KeyStore usual = null;
      factory.init(roots.orElse(usual));
      return Arrays.stream(factory.getTrustManagers())
          .filter(X509ExtendedTrustManager.class::isInstance)
          .map(X509ExtendedTrustManager.class::cast)
          .findFirst()
          .orElseThrow();
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("reading whose signatures count", broken);
    }
  }

  SSLContext context(TrustManager judge) {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {judge}, null);
      return context;
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("making ready for TLS", broken);
    }
  }
}
