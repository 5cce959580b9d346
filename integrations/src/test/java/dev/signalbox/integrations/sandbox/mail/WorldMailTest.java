package dev.signalbox.integrations.sandbox.mail;

import dev.signalbox.integrations.mail.MailContract;
import dev.signalbox.integrations.mail.MailStage;

class WorldMailTest extends MailContract {
  @Override
  protected MailStage stage() {
    return new WorldMailStage();
  }
}
