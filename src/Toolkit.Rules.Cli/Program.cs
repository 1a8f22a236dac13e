using Toolkit.Rules.Cli;

return await ToolkitRulesCommand.Create().Parse(args).InvokeAsync();
