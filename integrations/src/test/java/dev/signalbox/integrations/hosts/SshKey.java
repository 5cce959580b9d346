package dev.signalbox.integrations.hosts;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signalbox.config.estate.HostKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.digest.BuiltinDigests;

/** A pair of keys, made for one test. */
public record SshKey(KeyPair pair) {
  public static SshKey made() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(256);
      return new SshKey(generator.generateKeyPair());
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException(broken);
    }
  }

  public HostKey print() {
    return new HostKey(KeyUtils.getFingerPrint(BuiltinDigests.sha256, pair.getPublic()));
  }

  /** As a file of OpenSSH has it. */
  public String written() {
    try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
      OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(pair, "signalbox", null, file);
      return file.toString(UTF_8);
    } catch (IOException | GeneralSecurityException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
