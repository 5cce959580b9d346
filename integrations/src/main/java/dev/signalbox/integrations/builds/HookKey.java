package dev.signalbox.integrations.builds;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

/** By which a build server's own calls are told from those of others. */
public record HookKey(PublicKey key) {
  /** Theirs, not ours to choose. */
  private static final String ALGORITHM = "SHA1withRSA";

  private static final String FRAME = "-----(?:BEGIN|END) PUBLIC KEY-----";

  /** As servers write it; empty for what is no such key. */
  public static Optional<HookKey> read(String written) {
    try {
      byte[] bare = Base64.getMimeDecoder().decode(written.replaceAll(FRAME, "").strip());
      PublicKey key = KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(bare));
      return Optional.of(new HookKey(key));
    } catch (GeneralSecurityException | IllegalArgumentException other) {
      return Optional.empty();
    }
  }

  /**
   * Whether its holder has signed these very bytes.
   *
   * @param signature in base 64
   */
  public boolean proves(byte[] message, String signature) {
    try {
      Signature judge = Signature.getInstance(ALGORITHM);
      judge.initVerify(key);
      judge.update(message);
      return judge.verify(Base64.getDecoder().decode(signature));
    } catch (GeneralSecurityException | IllegalArgumentException forged) {
      return false;
    }
  }
}
