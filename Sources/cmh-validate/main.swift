print("cmh-validate")
