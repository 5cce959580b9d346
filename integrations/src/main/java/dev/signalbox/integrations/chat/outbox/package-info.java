/** Letters to Slack: staged with the state they tell of, sent once each however often we die. */
@NullMarked
package dev.signalbox.integrations.chat.outbox;

import org.jspecify.annotations.NullMarked;
