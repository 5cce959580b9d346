package dev.signalbox.integrations.builds.travis;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signalbox.integrations.json.JsonObject;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;

/** What a Travis of a test signs with, and how it tells. */
final class MockSignet {
  private final KeyPair pair = pair();

  private static KeyPair pair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("every Java has RSA", missing);
    }
  }

  JsonObject config() {
    String bare = Base64.getMimeEncoder().encodeToString(pair.getPublic().getEncoded());
    String key =
        "-----BEGIN PUBLIC KEY-----\n%s\n-----END PUBLIC KEY-----\n"
            .formatted(bare.replace("\r", ""));
    JsonObject webhook = JsonObject.empty().with("public_key", key);
    return JsonObject.empty()
        .with(
            "config",
            JsonObject.empty()
                .with("notifications", JsonObject.empty().with("webhook", webhook.tree()).tree())
                .tree());
  }

  String sign(String payload) {
    try {
      Signature signature = Signature.getInstance("SHA1withRSA");
      signature.initSign(pair.getPrivate());
      signature.update(payload.getBytes(UTF_8));
      return Base64.getEncoder().encodeToString(signature.sign());
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("every Java has SHA1withRSA", missing);
    }
  }
}
