package dev.signalbox.integrations.sandbox.builds;

import dev.signalbox.integrations.builds.HookKey;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.sandbox.Thing;
import dev.signalbox.integrations.sandbox.Things;
import dev.signalbox.integrations.sandbox.World;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** Signs for the simulated build server, with a pair of keys that its world keeps. */
@Singleton
public final class Notary {
  private static final String KIND = "travis-signet";
  private static final String ONE = "one";
  private static final String PUBLIC = "public";
  private static final String PRIVATE = "private";
  private static final int STRENGTH = 2048;

  private final World world;

  Notary(World world) {
    this.world = world;
  }

  HookKey key() {
    return HookKey.read(kept(PUBLIC)).orElseThrow();
  }

  /** As the server would, in base 64. */
  public String sign(String payload) {
    try {
      byte[] bare = Base64.getDecoder().decode(kept(PRIVATE));
      PrivateKey key = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bare));
      Signature signature = Signature.getInstance("SHA1withRSA");
      signature.initSign(key);
      signature.update(payload.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(signature.sign());
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("signing for the simulated build server", missing);
    }
  }

  private String kept(String half) {
    Thing pair = world.change(Notary::pair);
    return Json.text(pair.body(), half).orElseThrow();
  }

  /** Nobody pays for one before it is needed. */
  private static Thing pair(Things things) {
    if (things.find(KIND, ONE).isEmpty()) {
      KeyPair fresh = fresh();
      Base64.Encoder written = Base64.getEncoder();
      things.add(
          KIND,
          ONE,
          JsonObject.empty()
              .with(PUBLIC, written.encodeToString(fresh.getPublic().getEncoded()))
              .with(PRIVATE, written.encodeToString(fresh.getPrivate().getEncoded())));
    }
    return things.find(KIND, ONE).orElseThrow();
  }

  private static KeyPair fresh() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(STRENGTH);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("every Java has RSA", missing);
    }
  }
}
