/** Our model said in Slack's Block Kit, within its limits and with no secret left in it. */
@NullMarked
package dev.signalbox.integrations.chat.blocks;

import org.jspecify.annotations.NullMarked;
