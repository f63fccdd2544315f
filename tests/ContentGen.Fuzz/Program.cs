using ContentGen.Fuzz;

return Math.Clamp(FuzzCommand.Run(args, Console.Out), -1, 1);
