import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";

/** The last resort: a mistake of the page itself is said, and nothing pretends to work. */
export class PageFailure extends Component<{ children: ReactNode }, { sentence?: string }> {
  override state: { sentence?: string } = {};

  static getDerivedStateFromError(failure: unknown) {
    return { sentence: failure instanceof Error ? failure.message : String(failure) };
  }

  override render() {
    if (!this.state.sentence) return this.props.children;
    return (
      <MessageBar intent="error" layout="multiline" className="page-failure">
        <MessageBarBody>
          <MessageBarTitle>The page made a mistake and stopped.</MessageBarTitle>
          The bot and its records are not touched. {this.state.sentence}
        </MessageBarBody>
        <MessageBarActions><Button onClick={() => location.reload()}>Load the page again</Button></MessageBarActions>
      </MessageBar>
    );
  }
}
